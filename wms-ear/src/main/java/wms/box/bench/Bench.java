package wms.box.bench;

import java.util.List;
import wms.box.Home;

/** Measures something the box must be good at. */
interface Bench {
  String name();

  /** Takes its time; says what it does as it goes on the progress line. */
  List<Figure> measure(Home home, Progress progress) throws Exception;

  /** A sentence for the person who waits. */
  interface Progress {
    void says(String sentence);
  }
}
