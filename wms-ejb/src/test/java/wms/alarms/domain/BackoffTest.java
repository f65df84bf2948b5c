package wms.alarms.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wms.alarms.ChannelKind;

class BackoffTest {
  private static final Instant FIRST = Instant.parse("2026-11-26T02:00:00Z");

  private static Duration wait(int tries) { return Duration.between(FIRST, Backoff.next(ChannelKind.WEBHOOK, FIRST, tries, FIRST).orElseThrow()); }

  @Test void theWaitDoublesUpToFiveMinutes() {
    assertThat(wait(1)).hasSeconds(5);
    assertThat(wait(2)).hasSeconds(10);
    assertThat(wait(6)).hasSeconds(160);
    assertThat(wait(7)).hasSeconds(300);
    assertThat(wait(1_000)).hasSeconds(300);
  }

  @Test void eachWayIsGivenUpWhenItsMessageHasLostItsUse() {
    assertThat(Backoff.next(ChannelKind.SMS, FIRST, 9, FIRST.plus(Duration.ofMinutes(55)))).isPresent();
    assertThat(Backoff.next(ChannelKind.SMS, FIRST, 9, FIRST.plus(Duration.ofMinutes(56)))).isEmpty();
    assertThat(Backoff.next(ChannelKind.EMAIL, FIRST, 9, FIRST.plus(Duration.ofHours(4)))).isEmpty();
    assertThat(Backoff.next(ChannelKind.WEBHOOK, FIRST, 9, FIRST.plus(Duration.ofHours(23)))).isPresent();
  }
}
