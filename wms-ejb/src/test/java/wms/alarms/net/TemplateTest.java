package wms.alarms.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final String TEXT = "\"A\" & B\n{phone} 温度$1\\";

  @Test void nothingFilledIntoJsonBreaksOutOfItsQuotes() {
    assertThat(Template.inBody("{\"to\":\"{phone}\",\"say\":\"{text}\"}", "application/json", "139\"", TEXT)).isEqualTo("{\"to\":\"139\\\"\",\"say\":\"\\\"A\\\" & B\\n{phone} 温度$1\\\\\"}");
  }

  @Test void nothingFilledIntoAnAddressOrAFormBreaksOutOfItsField() {
    assertThat(Template.inUrl("https://sms.example/send?to={phone}&m={text}", "+86139", "a&to=1 温")).isEqualTo("https://sms.example/send?to=%2B86139&m=a%26to%3D1+%E6%B8%A9");
    assertThat(Template.inBody("to={phone}&m={text}", "application/x-www-form-urlencoded", "1", "a=b&c")).isEqualTo("to=1&m=a%3Db%26c");
  }

  /** The worked example of Standard Webhooks 1.0.0, so that every library of theirs can verify ours. */
  @Test void theSignatureIsThatOfTheStandard() {
    assertThat(Signature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}")).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    String plain = "a-key-of-some-length";
    assertThat(Signature.of(plain, "1", 2, "x")).isEqualTo(Signature.of("whsec_" + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)), "1", 2, "x"));
  }
}
