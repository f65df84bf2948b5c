package wms.shared.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without BOM, else GBK (as Chinese Excel saves CSV). Bytes that are neither
 * are not guessed at.
 */
final class CsvText {
  private static final Charset GBK = Charset.forName("GBK");
  private static final char BOM = '\uFEFF';

  private CsvText() {}

  /** Empty when the bytes are no text in any accepted encoding. */
  static Optional<String> of(byte[] bytes) {
    return List.of(StandardCharsets.UTF_8, GBK).stream().map(charset -> decoded(bytes, charset)).flatMap(Optional::stream).findFirst()
        .filter(text -> text.indexOf('\0') < 0).map(CsvText::withoutBom);
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String withoutBom(String text) { return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text; }
}
