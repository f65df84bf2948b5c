package wms.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Asks a question about many things a few hundred at a time: no database takes any number of parameters. */
public final class Among {
  private static final int AT_A_TIME = 500;
  private final List<String> all;

  private Among(List<String> all) { this.all = all; }

  public static Among of(Collection<String> all) { return new Among(all.stream().sorted().distinct().toList()); }

  /** The parameters of such a question, and those that follow them. */
  public static Object[] and(Object[] some, Object... more) { return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(); }

  /** One question about some of them: {@code marks} are for its IN (…). */
  public interface Question<T> { List<T> ask(String marks, Object[] params); }

  /** The answers one after the other, things in order; nothing is asked about nothing. */
  public <T> List<T> gather(Question<T> question) {
    List<T> found = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      List<String> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      found.addAll(question.ask("?,".repeat(some.size() - 1) + "?", some.toArray()));
    }
    return found;
  }
}
