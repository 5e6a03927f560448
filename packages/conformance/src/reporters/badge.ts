import { endpointBadge, type Report } from '@convlaws/report'

/** The JSON of an endpoint badge, https://shields.io/badges/endpoint-badge: laws passed and known. */
export function badge(report: Report): string {
  return `${JSON.stringify(endpointBadge(report), null, 2)}\n`
}
