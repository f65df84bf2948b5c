package wms.shared.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import wms.shared.csv.Lines.NotATable;

/**
 * Unpacks a workbook once without keeping it, to see that reading it needs bounded memory: a few kilobytes may unpack to gigabytes. Only
 * one row, one text and the list of shared texts are ever kept by the reader, so these are what has a limit of its own.
 */
final class XlsxWeight {
  private static final long WHOLE = 256L << 20;
  private static final long SHARED_TEXTS = 32L << 20;
  private static final int MARKS_IN_A_ROW = 100_000;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int MOST_PARTS = 1_000;
  private long unpacked;

  private XlsxWeight() {}

  /** @throws NotATable TOO_LARGE_UNPACKED, or NOT_A_WORKBOOK when it is no zip archive at all */
  static void mustBeBearable(byte[] bytes) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      XlsxWeight weight = new XlsxWeight();
      int parts = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (++parts > MOST_PARTS) throw tooLarge();
        weight.add(entry.getName(), zip.getInputStream(entry));
      }
    } catch (IOException e) {
      throw new NotATable(CsvReason.NOT_A_WORKBOOK, Map.of("detail", String.valueOf(e.getMessage())));
    }
  }

  private void add(String name, InputStream part) throws IOException {
    byte[] some = new byte[1 << 16];
    long size = 0;
    Marks marks = new Marks();
    for (int n = part.read(some); n >= 0; n = part.read(some)) {
      size += n;
      unpacked += n;
      if (unpacked > WHOLE || size > SHARED_TEXTS && name.endsWith("sharedStrings.xml")) throw tooLarge();
      if (name.endsWith(".xml")) marks.see(some, n);
    }
  }

  private static NotATable tooLarge() { return new NotATable(CsvReason.TOO_LARGE_UNPACKED, Map.of("mostMegabytes", WHOLE >> 20)); }

  /** Counts the marks of XML between the ends of two rows, and the text between two marks. */
  private static final class Marks {
    private static final byte[] END_OF_ROW = {'r', 'o', 'w', '>'};
    private int sinceRow;
    private int sinceMark;
    private int matched;
    private boolean opened;

    void see(byte[] some, int n) {
      for (int i = 0; i < n; i++) see(some[i]);
    }

    private void see(byte b) {
      if (opened && b == '!') throw new NotATable(CsvReason.NOT_A_WORKBOOK, Map.of("detail", "a document type or section that workbooks do not have"));
      opened = b == '<';
      sinceMark = opened ? 0 : sinceMark + 1;
      sinceRow += opened ? 1 : 0;
      matched = b == END_OF_ROW[matched] ? matched + 1 : b == END_OF_ROW[0] ? 1 : 0;
      if (matched == END_OF_ROW.length) {
        matched = 0;
        sinceRow = 0;
      }
      if (sinceMark > LONGEST_TEXT || sinceRow > MARKS_IN_A_ROW) throw tooLarge();
    }
  }
}
