package wms.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Stands for CDI's event in tests without a container: remembers what was fired and tells it to an observer at once. */
public final class Fired<T> implements Event<T> {
  private final List<T> events = Collections.synchronizedList(new ArrayList<>());
  private final Consumer<? super T> observer;

  private Fired(Consumer<? super T> observer) { this.observer = observer; }

  /** Nobody observes. */
  public static <T> Fired<T> event() { return new Fired<>(event -> {}); }

  public static <T> Fired<T> to(Consumer<? super T> observer) { return new Fired<>(observer); }

  /** In the order they were fired. */
  public List<T> events() { return List.copyOf(events); }

  @Override public void fire(T event) {
    events.add(event);
    observer.accept(event);
  }

  @Override public <U extends T> CompletionStage<U> fireAsync(U event) { throw new UnsupportedOperationException(); }

  @Override public <U extends T> CompletionStage<U> fireAsync(U event, NotificationOptions options) { throw new UnsupportedOperationException(); }

  @Override public Event<T> select(Annotation... qualifiers) { throw new UnsupportedOperationException(); }

  @Override public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) { throw new UnsupportedOperationException(); }

  @Override public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) { throw new UnsupportedOperationException(); }
}
