import type { MessageTable } from './kinds.ts'

/** pkg/client, pkg/watch, pkg/dynamiccontroller, pkg/metadata and pkg/apis of kro v0.9.4. */
export const clientMessages: MessageTable = {
  'crd-not-owned': ['failed to update CRD %s: CRD already exists and is not owned by KRO'],
  'crd-owned-by-other-rgd': ['failed to update CRD %s: CRD is owned by another ResourceGraphDefinition %s'],
  'crd-breaking-change': ['cannot update CRD %s: breaking changes detected: %s'],
  'crd-not-written': [
    'failed to check for existing CRD: %w',
    'failed to create CRD: %w',
    'failed to patch CRD: %w',
    'failed to delete CRD: %w',
  ],
  'controller-not-started': [
    'cache sync timeout for %s',
    'add parent handler %s: informer not found after EnsureWatch',
  ],
  'definition-invalid': [
    'apiVersion not found or not a string',
    'kind not found or not a string',
    'invalid apiVersion format %q: %w',
    'invalid kind %q: %s (must be a valid DNS-1035 label when lowercased)',
  ],
  progress: ['condition %q is awaiting reconciliation'],
  context: ['add parent handler %s: %w'],
  internal: [
    'Dropping item from queue after max retries',
    'Error syncing item, not requeuing',
    'Error syncing item, requeuing with rate limit',
    'Failed to add event handler to informer',
    'Failed to ensure watch',
    'Failed to get meta for old parent object',
    'Failed to get meta for parent object',
    'Failed to get meta for watched object',
    'Recovered from panic in instance reconcile',
    'Watch error',
    'already running',
    'clearing dependent conditions not implemented',
    'dynamic controller not started',
    'failed to check schema compatibility: %w',
    'failed to create HTTP client: %w',
    'failed to marshal CRD merge patch: %w',
    'failed to remove parent event handler',
    'recovered from panic in reconcile: %v',
    'timeout waiting for queue to shutdown: %w',
    "%v: found key '%s' in both maps",
    'duplicate labels',
  ],
}
