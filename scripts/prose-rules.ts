/** A wording that readers stumble over, and what to write in its place. */
export interface ProseRule {
  id: string
  /** Matched against text whose white space is single blanks. */
  pattern: RegExp
  use: string
}

/**
 * The style is that of the Kubernetes and GitHub documentation: subject, verb, object; active; present tense. Each rule is
 * a habit that this repository had.
 */
export const proseRules: ProseRule[] = [
  {
    id: 'is-no',
    pattern:
      /(?<!\bthere )\b(?:is|are|was|were|be|been) no (?!longer\b|more\b|newer\b|older\b|wider\b|such\b)/i,
    use: '"is not a …", "is not valid": "soon is not a valid duration"',
  },
  {
    id: 'no-such-thing',
    pattern: /\b(?:is|are|was|were) no such\b/i,
    use: '"does not exist", "is not one"',
  },
  {
    id: 'none-of',
    pattern: /\b(?:is|are) none of \$\{\}/i,
    use: '"expected one of a, b, but got c"',
  },
  {
    id: 'nobody',
    pattern: /\b(?:nobody|somebody|whoever)\b/i,
    use: 'the subject ("no client", "another process", "the caller"), or a passive without one',
  },
  {
    id: 'be-had',
    pattern: /\bbe had\b/i,
    use: '"could not be collected", "could not be read", "is not available"',
  },
  {
    id: 'not-within',
    pattern: /\bnot within (?:\$\{\}|\d+) ?s\b/i,
    use: '"timed out after 30 s"',
  },
  {
    id: 'no-end',
    pattern: /\b(?:gets?|got) away\b|\bborne with\b|\bcomes? to an end\b|\bstands still\b/i,
    use: '"is stuck in Terminating", "fails immediately", "does not respond"',
  },
  {
    id: 'any-more',
    pattern: /\b(?:not|no|cannot|n't|never|nothing|none)\b[^.;:]{0,80}\bany more\b/i,
    use: '"no longer"',
  },
  {
    id: 'anew',
    pattern: /\banew\b/i,
    use: '"again", "recreate", "rewrite"',
  },
  {
    id: 'vouch',
    pattern: /\bvouch/i,
    use: '"has no known SHA-256", "records the digest"',
  },
  {
    id: 'told',
    pattern: /\b(?:is|are|was|were|be|been) (?:told|said)\b(?! to\b)|\bnothing is said\b|\btells? of\b/i,
    use: '"is reported", "is printed", "is known"',
  },
  {
    id: 'of-ours',
    pattern: /\bof (?:ours|theirs|yours|its own making)\b/i,
    use: '"our", "your", "that this run created"',
  },
  {
    id: 'all-the-same',
    pattern: /\ball the same\b|\bnevertheless\b|\bfor all that\b/i,
    use: '"anyway", "still", "even so"',
  },
  {
    id: 'for-who',
    pattern: /\b(?:for|to|by|from|of) who\b/i,
    use: '"for callers that …", "for a reader who …"',
  },
  {
    id: 'is-to-be',
    pattern: /\b(?:is|are|was|were) (?:not )?to be (?!able\b)\w+(?:ed|t|n)\b/i,
    use: '"must be …", "will be …", "is about to be …"',
  },
  {
    id: 'come',
    pattern:
      /\b(?:did|does|do) not come(?! up\b)|\bdid not come that far\b|\bdid not get as far\b|\bword too many\b/i,
    use: '"was not pulled", "did not arrive", "stopped before …"',
  },
  {
    id: 'inverted',
    pattern:
      /(?:^|[.:;] )Of (?:the|a|an|each|all|its|their|these|those|this|what|kro|GitHub)\b[^.]{0,60}? (?:nothing|only|one|there is|there are|is|are)\b/,
    use: 'the subject first: "Nothing is reported about kro where it is not installed"',
  },
  {
    id: 'by-lot',
    pattern: /\bby lot\b|\bin vain\b|\bstumbles? over\b|\bhas not got\b|\bit costs nothing of\b/i,
    use: '"at random", "without success", "fails because of", "does not have"',
  },
  {
    id: 'ask-of',
    pattern:
      /\bmay not any\b|\bhas its answer\b|\bwhatever becomes of\b|\bwhatever it does\b|\bwhatever there is\b/i,
    use: 'say which: "also when … fails"',
  },
]

export interface ProseHit {
  rule: string
  /** The words that match, with their neighbours. */
  words: string
  use: string
}

/** Comment markers, line breaks and runs of blanks become one blank, so that a rule sees a sentence as a reader does. */
const plain = (text: string): string =>
  text.replaceAll(/^\s*(?:\/\*\*?|\*\/|\*(?=\s|$)|\/\/|>)/gm, ' ').replaceAll(/\s+/g, ' ')

/** Each rule's first match in a text. */
export const proseHits = (text: string): ProseHit[] => {
  const sentence = plain(text)
  return proseRules.flatMap(({ id, pattern, use }) => {
    const match = pattern.exec(sentence)
    if (match === null) return []
    const words = sentence.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40).trim()
    return [{ rule: id, words, use }]
  })
}
