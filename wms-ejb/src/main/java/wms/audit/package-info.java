/**
 * Audit 审计: who did what, when, from where. Answers for one append-only, hash-chained trail 审计链 over every capability, and for its
 * verification 校验: a changed, missing or swapped entry is found. Each entry's hash covers its own content and the hash before it
 * (SHA-256 over canonical JSON, keys sorted), and the chain's head is kept apart from the entries, so that a cut-off end is found too.
 */
package wms.audit;
