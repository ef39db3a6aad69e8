import type { Cel, Literal } from '../model/cel/parse.ts'
import type { KubeObject } from '../model/kubernetes/object.ts'
import {
  converted,
  type Macro,
  macroOf,
  optionals,
  partTests,
  passing,
  predicates,
  sizeOf,
} from './cel-calls.ts'
import { mirrored, negated, wantSize, wantValue } from './comparisons.ts'
import { constantOf } from './constants.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { addItem, child, itemAt, newWish, type Wish } from './wish.ts'

/** Reads what expressions say of one object into a wish. */
export class WishReader {
  private readonly object: KubeObject
  private readonly budget: ReadingBudget
  private readonly own: readonly string[]
  /** What names stand for: the object, and variables of macros. */
  private readonly scope: ReadonlyMap<string, Wish>

  /**
   * @param own names by which expressions call the object
   * @param budget when it is used up, nothing more is read
   * @param scope what names stand for
   */
  constructor(
    object: KubeObject,
    own: readonly string[],
    budget: ReadingBudget,
    scope: ReadonlyMap<string, Wish>,
  ) {
    this.object = object
    this.budget = budget
    this.own = own
    this.scope = scope
  }

  /** Makes an expression true, or false, as far as that is up to the object. */
  hold(cel: Cel, truth: boolean): void {
    if (this.isUsedUp()) return
    if (cel.kind === 'unary' && cel.operator === '!') this.hold(cel.of, !truth)
    else if (cel.kind === 'binary') this.holdBinary(cel, truth)
    else if (cel.kind === 'choice') this.holdChoice(cel, truth)
    else if (cel.kind === 'call') this.holdCall(cel, truth)
    else if (truth || cel.kind !== 'literal') {
      const wish = this.at(cel)
      if (wish !== null) wish.value ??= truth
    }
  }

  /** Wants a value for everything that an expression reads. */
  define(cel: Cel): void {
    if (this.isUsedUp()) return
    switch (cel.kind) {
      case 'field':
      case 'index':
        if (this.at(cel) === null) this.define(cel.of)
        if (cel.kind === 'index') this.define(cel.index)
        return
      case 'call':
        this.defineCall(cel)
        return
      case 'binary':
        this.define(cel.left)
        this.define(cel.right)
        return
      case 'choice':
        for (const part of [cel.condition, cel.yes, cel.no]) this.define(part)
        return
      case 'unary':
        this.define(cel.of)
        return
      case 'list':
        for (const item of cel.items) this.define(item)
        return
      case 'map':
        for (const entry of cel.entries) this.define(entry)
        return
      case 'name':
      case 'literal':
        return
    }
  }

  private holdBinary({ operator, left, right }: Cel & { kind: 'binary' }, truth: boolean): void {
    if (operator === '&&' || operator === '||') {
      this.hold(left, truth)
      // One side is enough, and which one is not ours to choose: the first.
      if ((operator === '&&') === truth) this.hold(right, truth)
      return
    }
    this.compare(left, operator, right, truth)
  }

  private compare(left: Cel, operator: string, right: Cel, truth: boolean): void {
    if (operator === 'in') {
      this.holdIn(left, right, truth)
      return
    }
    const [one, other] = [this.constant(left), this.constant(right)]
    if (other !== undefined) this.compareWith(left, operator, other, truth)
    else if (one !== undefined) this.compareWith(right, mirrored[operator] ?? operator, one, truth)
    else {
      this.define(left)
      this.define(right)
    }
  }

  private compareWith(cel: Cel, operator: string, value: Literal, truth: boolean): void {
    const meant = truth ? operator : (negated[operator] ?? operator)
    const measured = sizeOf(cel)
    const wish = this.at(measured ?? converted(cel))
    if (wish === null) this.define(cel)
    else if (measured !== null) wantSize(wish, meant, value)
    else wantValue(wish, meant, value)
  }

  private holdIn(left: Cel, right: Cel, truth: boolean): void {
    if (right.kind !== 'list') {
      this.holdEntry(left, right, truth)
      return
    }
    const wish = this.at(left)
    const choices = right.items.flatMap((item) => this.constant(item) ?? [])
    if (wish === null) this.define(left)
    else if (!truth) wish.not.push(...choices)
    else if (choices[0] !== undefined) wish.value ??= choices[0]
  }

  /** `"x" in object.status.list` */
  private holdEntry(left: Cel, right: Cel, truth: boolean): void {
    const value = this.constant(left)
    const list = value === undefined ? null : this.at(right)
    if (list === null) this.define(right)
    else if (truth && value !== undefined) addItem(list, { ...newWish(), value })
  }

  private holdChoice({ condition, yes, no }: Cel & { kind: 'choice' }, truth: boolean): void {
    const never = yes.kind === 'literal' && yes.value !== truth
    this.hold(condition, !never)
    this.hold(never ? no : yes, truth)
  }

  private holdCall(call: Cel & { kind: 'call' }, truth: boolean): void {
    const macro = macroOf(call)
    const list = macro === null ? null : this.at(macro.list)
    if (macro !== null && list !== null && predicates.has(call.name)) {
      const holds = (item: Wish): void => this.within(macro.variable, item).hold(macro.body, truth)
      if (list.anyEntry !== null) holds(list.anyEntry)
      else if ((call.name === 'all') === truth) list.each.push(holds)
      else this.item(list, holds)
    } else if (call.of !== null && partTests.has(call.name)) this.holdPart(call.of, call.args[0], truth)
    else if (call.of !== null && call.name === 'orValue') this.hold(call.of, truth)
    else if (truth || call.name !== 'has') this.defineCall(call)
  }

  /** `text.contains("x")`: the part itself is such a text. */
  private holdPart(of: Cel, arg: Cel | undefined, truth: boolean): void {
    const part = arg === undefined ? undefined : this.constant(arg)
    const wish = this.at(of)
    if (wish === null) this.define(of)
    else if (truth && typeof part === 'string') wish.value ??= part
  }

  private defineCall(call: Cel & { kind: 'call' }): void {
    const macro = macroOf(call)
    if (macro !== null) {
      this.defineMacro(call.name, macro)
      return
    }
    if (call.of !== null && this.at(call.of) === null) this.define(call.of)
    for (const arg of call.args) this.define(arg)
  }

  private defineMacro(name: string, { list: of, variable, body }: Macro): void {
    const list = this.at(of)
    const first = list === null ? null : itemAt(list, 0)
    if (list === null || first === null) this.define(of)
    // What it looks for is wanted: a value that is read through `filter` has to be found.
    else if (name === 'filter' || predicates.has(name))
      this.item(list, (item) => this.within(variable, item).hold(body, true))
    else this.within(variable, first).define(body)
  }

  /** The wish of what an expression leads to; null where that is not a part of the object. */
  private at(cel: Cel): Wish | null {
    if (this.isUsedUp()) return null
    switch (cel.kind) {
      case 'name':
        return this.scope.get(cel.name) ?? null
      case 'field':
        return child(this.at(cel.of), cel.name)
      case 'index':
        return this.atIndex(cel)
      case 'call':
        return this.atCall(cel)
      default:
        return null
    }
  }

  private atIndex({ of, index }: Cel & { kind: 'index' }): Wish | null {
    const key = this.constant(index)
    const whole = this.at(of)
    if (typeof key === 'string') return child(whole, key)
    return whole === null ? null : itemAt(whole, typeof key === 'number' ? key : 0)
  }

  private atCall(call: Cel & { kind: 'call' }): Wish | null {
    const [first] = call.args
    if (call.of === null) return first !== undefined && passing.has(call.name) ? this.at(first) : null
    const of = this.at(call.of)
    if (of === null || optionals.has(call.name)) return of
    if (call.name === 'first' || call.name === 'last') return itemAt(of, 0)
    const macro = call.name === 'filter' ? macroOf(call) : null
    if (macro === null) return null
    const found = this.item(of, (item) => this.within(macro.variable, item).hold(macro.body, true))
    return { ...newWish(), items: [found] }
  }

  /** Adds what `fill` wants of one entry to a list: to an entry that it agrees with, or as a new one. */
  private item(list: Wish, fill: (item: Wish) => void): Wish {
    const wanted = newWish()
    fill(wanted)
    return addItem(list, wanted)
  }

  private within(name: string, wish: Wish): WishReader {
    return new WishReader(this.object, this.own, this.budget, new Map([...this.scope, [name, wish]]))
  }

  private isUsedUp(): boolean {
    this.budget.steps -= 1
    return this.budget.steps < 0
  }

  private constant(cel: Cel): Literal | undefined {
    return constantOf(cel, this.object, this.own)
  }
}
