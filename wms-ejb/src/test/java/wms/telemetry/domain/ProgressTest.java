package wms.telemetry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import wms.telemetry.MissingMessages;

class ProgressTest {
  private Progress progress = new Progress();
  private long now = 1_000_000;

  private void take(long seq) { take(seq, null); }

  private void take(long seq, Long prev) {
    progress.take(seq, prev, now);
    progress = new Progress(progress.committed(), progress.kept());
  }

  @Example void whatComesInOrderIsCommitted() {
    take(1);
    take(2);
    assertThat(progress.committed()).isEqualTo(2);
  }

  @Example void beyondAHoleNothingIsCommittedUntilTheHoleIsFilled() {
    take(1);
    take(3);
    take(4);
    assertThat(progress.committed()).isEqualTo(1);
    assertThat(progress.covers(3)).isTrue();
    assertThat(progress.covers(2)).isFalse();
    take(2);
    assertThat(progress.committed()).isEqualTo(4);
  }

  @Example void aMessageThatSaysWhichItFollowsMayLeaveNumbersOut() {
    take(17, 0L);
    take(40, 17L);
    assertThat(progress.committed()).isEqualTo(40);
    take(60, 50L);
    assertThat(progress.committed()).isEqualTo(40);
  }

  @Example void theFirstThingWeHearIsNotBelievedToBeTheFirstThereWas() {
    take(5);
    assertThat(progress.committed()).isZero();
    for (long seq = 1; seq <= 5; seq++) take(seq);
    assertThat(progress.committed()).isEqualTo(5);
  }

  @Example void aGatewayThatKnocksThreeTimesWithTheSameMessageHasNothingBeforeIt() {
    take(101, 100L);
    now += 30_000;
    take(101, 100L);
    take(101, 100L);
    assertThat(progress.committed()).isZero();
    now += 30_000;
    take(101, 100L);
    assertThat(progress.committed()).isEqualTo(101);
    take(102, 101L);
    assertThat(progress.committed()).isEqualTo(102);
  }

  @Property(tries = 300) void inWhateverOrderAndHoweverOftenTheyComeTheEndIsTheSame(@ForAll Random random) {
    List<Integer> numbers = new ArrayList<>();
    int last = 1 + random.nextInt(18);
    for (int seq = 1; seq <= last; seq++) for (int i = 0; i <= random.nextInt(3); i++) numbers.add(seq);
    Collections.shuffle(numbers, random);
    progress = new Progress();
    List<Integer> came = new ArrayList<>();
    for (int seq : numbers) {
      take(seq);
      came.add(seq);
      int upTo = 0;
      while (came.contains(upTo + 1)) upTo++;
      assertThat(progress.committed()).isEqualTo(upTo);
    }
  }

  @Example void whatIsMissingIsNamedUntilItComes() {
    for (long seq : new long[] {1, 2, 5, 6, 9}) take(seq);
    assertThat(progress.missing()).containsExactly(new MissingMessages(3, 4), new MissingMessages(7, 8));
    take(3);
    assertThat(progress.missing()).containsExactly(new MissingMessages(4, 4), new MissingMessages(7, 8));
    for (long seq : new long[] {4, 7, 8}) take(seq);
    assertThat(progress.missing()).isEmpty();
  }
}
