package wms.alarms.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wms.alarms.AlarmReason;
import wms.alarms.Undelivered;

class TargetsTest {
  private static AlarmReason refused(String url) { return catchThrowableOfType(Undelivered.class, () -> new Targets(false).mustBeAllowed(URI.create(url))).reason(); }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.9", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "[::1]", "[fe80::1]", "[fd00::1]", "[::ffff:127.0.0.1]", "224.0.0.1", "localhost"})
  void theOwnMachineAndNetworkAreNotReached(String host) { assertThat(refused("https://" + host + "/x")).isEqualTo(AlarmReason.TARGET_NOT_ALLOWED); }

  @Test void elsewhereOnlyWithTls() {
    assertThat(refused("http://93.184.216.34/x")).isEqualTo(AlarmReason.NOT_HTTPS);
    assertThatCode(() -> new Targets(false).mustBeAllowed(URI.create("https://93.184.216.34/x"))).doesNotThrowAnyException();
  }

  @Test void whereTheInstallationSaysSoTheyAre() { assertThatCode(() -> new Targets(true).mustBeAllowed(URI.create("http://127.0.0.1:8080/x"))).doesNotThrowAnyException(); }
}
