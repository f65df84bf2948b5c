package wms.shared;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds beans as the container would, by their injected constructors, from a test's entity manager, SQL and clock. Nobody observes the
 * events, so it is for what one bean and those it calls do.
 */
public final class Wired {
  private static final JavaClasses ALL = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("wms");
  private final Map<Class<?>, Object> given = new HashMap<>();

  public Wired(EntityManager entities, Sql sql, Clock clock) {
    given.put(EntityManager.class, entities);
    given.put(Sql.class, sql);
    given.put(Clock.class, clock);
    given.put(Event.class, Fired.event());
  }

  /** Takes this one for everything of its type. */
  public <T> Wired with(Class<T> type, T bean) {
    given.put(type, bean);
    return this;
  }

  public <T> T bean(Class<T> type) {
    if (given.containsKey(type)) return type.cast(given.get(type));
    return type.isInterface() ? type.cast(bean(all(type).get(0).reflect())) : made(type);
  }

  /** Every implementation there is. */
  public <T> List<T> beans(Class<T> type) { return all(type).stream().map(found -> type.cast(bean(found.reflect()))).toList(); }

  private static List<JavaClass> all(Class<?> type) {
    return ALL.stream().filter(found -> found.isAssignableTo(type) && !found.isInterface()).toList();
  }

  private <T> T made(Class<T> type) {
    try {
      Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors()).filter(c -> c.isAnnotationPresent(Inject.class)).findFirst().orElse(type.getDeclaredConstructors()[0]);
      constructor.setAccessible(true);
      return type.cast(constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(this::bean).toArray()));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot make " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }
}
