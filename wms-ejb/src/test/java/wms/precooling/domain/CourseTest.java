package wms.precooling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.precooling.JobState;
import wms.precooling.Known;
import wms.precooling.Measured;
import wms.precooling.Standing;

/** Goods at 30 C in air of 2 C that are to become 4 C. */
class CourseTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final PrecoolingJob JOB = new PrecoolingJob("J1", "PC-000001", "MNS", "MNS-K1", List.of("L1"), 30, 4, null, "X1", START, null, JobState.RUNNING, null);

  @Test void theFirstFlickerOfTheProbeIsNoCurveYet() {
    assertThat(at(2, 29.9).curve()).isEmpty();
    assertThat(at(2, 29.9).target().at()).isNull();
    assertThat(at(10, 28.9).curve()).isPresent();
  }

  @Test void whatIsAheadIsPredictedAndWhatWasMeasuredCounts() {
    Course halfway = at(90, 16);
    assertThat(halfway.sevenEighths().orElseThrow().at()).isEqualTo(START.plus(Duration.ofMinutes(270)));
    assertThat(halfway.target().reached()).isFalse();
    assertThat(halfway.target().at()).isBetween(START.plus(Duration.ofMinutes(342)), START.plus(Duration.ofMinutes(343)));
    Course early = at(300, 3.9);
    assertThat(early.target().reached()).isTrue();
    assertThat(early.target().at()).isEqualTo(START.plus(Duration.ofMinutes(300)));
    assertThat(early.standing(HALF_AN_HOUR)).isEqualTo(Standing.READY);
  }

  @Test void goodsThatLagBehindTheirCurveAreNeverPredictedIntoThePast() {
    Course course = Course.of(JOB, List.of(measured(0, 30), measured(90, 16), measured(180, 9), measured(400, 4.6)), air(2), START.plus(Duration.ofMinutes(400)));
    assertThat(course.target().at()).isAfter(START.plus(Duration.ofMinutes(400)));
  }

  @Test void somebodyMustLookWhenTheAirIsTooWarmOrTheProbeIsSilent() {
    assertThat(Course.of(JOB, List.of(measured(0, 30), measured(90, 16)), air(4), START.plus(Duration.ofMinutes(91))).standing(HALF_AN_HOUR)).isEqualTo(Standing.UNREACHABLE);
    assertThat(Course.of(JOB, List.of(measured(0, 30), measured(90, 16)), air(2), START.plus(Duration.ofMinutes(121))).standing(HALF_AN_HOUR)).isEqualTo(Standing.PULP_UNKNOWN);
    assertThat(at(90, 16).standing(HALF_AN_HOUR)).isEqualTo(Standing.COOLING);
  }

  private static Course at(int minute, double celsius) {
    List<Measured> pulp = new ArrayList<>(List.of(measured(0, 30), measured(minute, celsius)));
    return Course.of(JOB, pulp, air(2), START.plus(Duration.ofMinutes(minute)));
  }

  private static Measured measured(int minute, double celsius) { return new Measured(START.plus(Duration.ofMinutes(minute)), celsius, false); }

  private static Known air(double celsius) { return new Known(celsius, START, false, false); }
}
