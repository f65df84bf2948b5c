package wms.inventory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a certificate's file is, by its bytes: a name proves nothing. */
public enum FileForm {
  PDF("application/pdf", "pdf", text("%PDF-"), text("%%EOF")),
  JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, new byte[] {(byte) 0xff, (byte) 0xd9}),
  PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, text("IEND"));

  /** Writers may leave a little behind the end. */
  private static final int NEAR_THE_END = 1024;
  private final String mediaType;
  private final String extension;
  private final byte[] beginning;
  private final byte[] end;

  FileForm(String mediaType, String extension, byte[] beginning, byte[] end) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.beginning = beginning;
    this.end = end;
  }

  public static Optional<FileForm> of(byte[] file) { return Stream.of(values()).filter(form -> isAt(file, 0, form.beginning)).findFirst(); }

  /** False when its end is missing: it was cut off on the way. */
  public boolean isWhole(byte[] file) {
    for (int at = file.length - end.length; at >= Math.max(beginning.length, file.length - NEAR_THE_END); at--) if (isAt(file, at, end)) return true;
    return false;
  }

  public String mediaType() { return mediaType; }

  public String extension() { return extension; }

  private static boolean isAt(byte[] file, int at, byte[] bytes) { return file.length >= at + bytes.length && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length); }

  private static byte[] text(String text) { return text.getBytes(StandardCharsets.US_ASCII); }
}
