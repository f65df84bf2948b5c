package wms.web.kernel;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** JSON is exactly the components of a record: questions such as {@code isPositive()} are not data. */
@Provider
public class JsonStyle implements ContextResolver<Jsonb> {
  static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withNullValues(true).withPropertyVisibilityStrategy(new Components()));

  @Override public Jsonb getContext(Class<?> type) { return JSONB; }

  private static final class Components implements PropertyVisibilityStrategy {
    @Override public boolean isVisible(Field field) { return true; }

    @Override public boolean isVisible(Method method) { return false; }
  }
}
