package wms.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Named facts as JSON text in a column, keys in order so that the same facts always give the same text; the values are nothing, text, whole numbers, yes or no, lists and maps of these. */
public final class Facts {
  /** Looked up once: each of the short ways of {@code Json} goes through the class path for it. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private Facts() {}

  public static String write(Map<String, ?> facts) { return json(facts).toString(); }

  public static Map<String, Object> read(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return map(reader.readObject());
    }
  }

  private static JsonValue json(Object value) {
    if (value instanceof Map<?, ?> map) {
      var object = JSON.createObjectBuilder();
      new TreeMap<>(map).forEach((key, item) -> object.add(String.valueOf(key), json(item)));
      return object.build();
    }
    if (value instanceof Collection<?> items) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      items.forEach(item -> array.add(json(item)));
      return array.build();
    }
    if (value == null) return JsonValue.NULL;
    if (value instanceof Boolean flag) return flag ? JsonValue.TRUE : JsonValue.FALSE;
    if (value instanceof Integer || value instanceof Long) return JSON.createValue(((Number) value).longValue());
    return JSON.createValue(String.valueOf(value));
  }

  private static Map<String, Object> map(JsonObject object) {
    Map<String, Object> facts = new LinkedHashMap<>();
    object.forEach((key, value) -> facts.put(key, plain(value)));
    return facts;
  }

  private static Object plain(JsonValue value) {
    if (value instanceof JsonObject object) return map(object);
    if (value instanceof JsonArray array) return array.stream().map(Facts::plain).toList();
    if (value instanceof JsonString text) return text.getString();
    if (value instanceof JsonNumber number) return number.longValueExact();
    return value == JsonValue.NULL ? null : value == JsonValue.TRUE;
  }
}
