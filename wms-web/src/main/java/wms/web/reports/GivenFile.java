package wms.web.reports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import wms.shared.Refusal;
import wms.shared.csv.ExportTables.Form;
import wms.web.kernel.Given;

/** What a report is given out as. */
final class GivenFile {
  static final String PDF = "application/pdf";
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private GivenFile() {}

  /** @throws Refusal NOT_ONE_OF */
  static boolean isEnglish(String language) {
    if (!language.equals("zh") && !language.equals("en")) throw Refusal.invalid("/query/language", "NOT_ONE_OF", Map.of("text", language, "words", "[zh, en]"));
    return language.equals("en");
  }

  /** CSV when nothing is said. @throws Refusal NOT_ONE_OF */
  static Form form(String format) {
    Form form = Given.word("format", format.toUpperCase(Locale.ROOT), Form.class);
    return form == null ? Form.CSV : form;
  }

  static Response shown(byte[] pdf, String name) { return Response.ok(pdf, PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"").build(); }

  /** @param name without its ending */
  static Response kept(byte[] table, Form form, String name) {
    return Response.ok(table).type(form == Form.CSV ? CSV + "; charset=utf-8" : XLSX).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + form.name().toLowerCase(Locale.ROOT) + "\"").build();
  }
}
