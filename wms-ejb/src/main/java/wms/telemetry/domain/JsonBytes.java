package wms.telemetry.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON from bytes, forward only, for the path of readings. Stricter than many, but lets NaN and Infinity through as numbers, so
 * that one such value is refused as a reading and not with its whole message.
 */
final class JsonBytes {
  private static final int DEEPEST = 32;
  private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
  private final byte[] bytes;
  private int at;

  JsonBytes(byte[] bytes) {
    this.bytes = bytes;
    if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) at = 3;
  }

  /** The next character that is no white space, or -1 at the end; it stays. */
  int peek() {
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) at++;
    return at < bytes.length ? bytes[at] : -1;
  }

  boolean takes(char wanted) {
    if (peek() != wanted) return false;
    at++;
    return true;
  }

  void expect(char wanted) throws NotAPack {
    if (!takes(wanted)) throw wrong("expected " + wanted);
  }

  /** Text, Double, Boolean; null for null, objects and arrays, which are passed over. */
  Object value() throws NotAPack { return value(0, false); }

  /** The one value the message is, objects and arrays in it as maps and lists. */
  Object tree() throws NotAPack {
    Object tree = value(0, true);
    if (peek() != -1) throw wrong("something follows the message");
    return tree;
  }

  private Object value(int depth, boolean isKept) throws NotAPack {
    switch (peek()) {
      case '"': return string();
      case '{': return isKept ? object(depth) : over('{', '}', depth);
      case '[': return isKept ? array(depth) : over('[', ']', depth);
      case 't': return word("true", Boolean.TRUE);
      case 'f': return word("false", Boolean.FALSE);
      case 'n': return word("null", null);
      case 'N': return word("NaN", Double.NaN);
      case 'I': return word("Infinity", Double.POSITIVE_INFINITY);
      default: return number();
    }
  }

  private Object over(char open, char close, int depth) throws NotAPack {
    if (depth > DEEPEST) throw wrong("nested too deeply");
    expect(open);
    if (takes(close)) return null;
    do {
      if (open == '{') {
        string();
        expect(':');
      }
      value(depth + 1, false);
    } while (takes(','));
    expect(close);
    return null;
  }

  private Map<String, Object> object(int depth) throws NotAPack {
    if (depth > DEEPEST) throw wrong("nested too deeply");
    Map<String, Object> fields = new HashMap<>();
    expect('{');
    if (takes('}')) return fields;
    do {
      String label = string();
      expect(':');
      if (fields.put(label, value(depth + 1, true)) != null) throw wrong(label + " comes twice");
    } while (takes(','));
    expect('}');
    return fields;
  }

  private List<Object> array(int depth) throws NotAPack {
    if (depth > DEEPEST) throw wrong("nested too deeply");
    List<Object> items = new ArrayList<>();
    expect('[');
    if (takes(']')) return items;
    do items.add(value(depth + 1, true)); while (takes(','));
    expect(']');
    return items;
  }

  private <T> T word(String word, T meaning) throws NotAPack {
    for (int i = 0; i < word.length(); i++) if (at >= bytes.length || bytes[at++] != word.charAt(i)) throw wrong("expected " + word);
    return meaning;
  }

  String string() throws NotAPack {
    expect('"');
    int from = at;
    while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) at++;
    if (at >= bytes.length) throw wrong("a text without end");
    if (bytes[at] == '"') return new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
    return escaped(from);
  }

  private String escaped(int from) throws NotAPack {
    StringBuilder text = new StringBuilder(new String(bytes, from, at - from, StandardCharsets.UTF_8));
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] >= 0 && bytes[at] < ' ') throw wrong("a control character in a text");
      if (bytes[at] == '\\') {
        at++;
        text.append(escape());
      } else {
        int start = at;
        while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\\' && (bytes[at] < 0 || bytes[at] >= ' ')) at++;
        text.append(new String(bytes, start, at - start, StandardCharsets.UTF_8));
      }
    }
    expect('"');
    return text.toString();
  }

  private char escape() throws NotAPack {
    int code = at < bytes.length ? bytes[at++] : -1;
    switch (code) {
      case '"': case '\\': case '/': return (char) code;
      case 'b': return '\b';
      case 'f': return '\f';
      case 'n': return '\n';
      case 'r': return '\r';
      case 't': return '\t';
      case 'u': return hex();
      default: throw wrong("an unknown escape");
    }
  }

  private char hex() throws NotAPack {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < bytes.length ? Character.digit(bytes[at++], 16) : -1;
      if (digit < 0) throw wrong("an unknown escape");
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Double number() throws NotAPack {
    int from = at;
    boolean minus = at < bytes.length && bytes[at] == '-';
    if (minus) at++;
    if (minus && peek() == 'I') return -(Double) word("Infinity", Double.POSITIVE_INFINITY);
    long digits = 0;
    int start = at;
    while (isDigit()) digits = digits * 10 + (bytes[at++] - '0');
    int whole = at - start;
    if (whole == 0 || whole > 1 && bytes[start] == '0') throw wrong("expected a value");
    int fraction = 0;
    if (at < bytes.length && bytes[at] == '.') {
      at++;
      while (isDigit()) {
        digits = digits * 10 + (bytes[at++] - '0');
        fraction++;
      }
      if (fraction == 0) throw wrong("a number ends in a point");
    }
    boolean exponent = at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E');
    if (exponent) exponent();
    if (exponent || whole + fraction > 15) return Double.valueOf(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
    // Both sides are exact below 2^53 and 10^22, so the quotient is the nearest double.
    double value = digits / TENS[fraction];
    return minus ? -value : value;
  }

  private void exponent() throws NotAPack {
    at++;
    if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) at++;
    if (!isDigit()) throw wrong("an exponent without digits");
    while (isDigit()) at++;
  }

  private boolean isDigit() { return at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; }

  NotAPack wrong(String what) { return new NotAPack(what + " at byte " + at); }
}
