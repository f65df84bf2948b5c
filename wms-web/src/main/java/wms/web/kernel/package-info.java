/**
 * What every door shares: who calls and whether they may, one answer for a request sent twice, pages, versions, problem+json.
 * Nothing about the trade lives here.
 */
package wms.web.kernel;
