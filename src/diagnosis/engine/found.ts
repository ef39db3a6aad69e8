import type { Component } from '../causes/components.ts'
import type { Finding } from '../finding.ts'

/** A finding before it has its place, its id and its cause, with what these are found by. */
export interface Found extends Omit<Finding, 'id' | 'causedBy' | 'causedById'> {
  component: Component
  /** Further objects that it is about. */
  about: readonly string[]
  /** Which part of its object it is about; empty where that has no parts. */
  part: string
}
