package wms.web.receiving;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import wms.receiving.Discrepancies;
import wms.receiving.usecase.DiscrepancyPaper;
import wms.shared.Refusal;

/** The discrepancy report as a file. */
final class ReportPaper {
  static final String PDF = "application/pdf";

  private ReportPaper() {}

  static Response of(DiscrepancyPaper paper, Discrepancies report, String language) {
    if (!language.equals("zh") && !language.equals("en")) throw Refusal.invalid("/query/language", "NOT_ONE_OF", Map.of("text", language, "words", "[zh, en]"));
    return Response.ok(paper.pdf(report, language), PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + report.notice().code() + ".pdf\"").build();
  }
}
