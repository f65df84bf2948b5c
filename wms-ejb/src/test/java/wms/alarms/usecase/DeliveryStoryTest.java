package wms.alarms.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.alarms.usecase.AlarmDesk.ADMIN;
import static wms.alarms.usecase.AlarmDesk.HAND;
import static wms.alarms.usecase.AlarmDesk.LEAD;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.AlarmView.Source;
import wms.alarms.Channel;
import wms.alarms.ChannelCommand;
import wms.alarms.ChannelKind;
import wms.alarms.LineSafety;
import wms.alarms.Notification;
import wms.alarms.SendState;
import wms.alarms.sql.Leases;
import wms.shared.DatabaseTest;
import wms.shared.Facts;
import wms.shared.Refusal;

/** How messages leave the house, what becomes of those that do not get through, and who sets up the ways. */
class DeliveryStoryTest extends DatabaseTest {
  private AlarmDesk desk;
  private LoopbackHttp http;
  private LoopbackMail mail;

  @BeforeEach void aDesk() {
    desk = new AlarmDesk(entities, sql);
    http = new LoopbackHttp();
    mail = new LoopbackMail();
    transacted(desk::furnish);
  }

  @AfterEach void closed() {
    http.close();
    mail.close();
  }

  private Source alarm() {
    Source source = transacted(() -> desk.tooWarm("e-1"));
    transacted(desk::round);
    return source;
  }

  private Channel channel(String code) { return desk.its(ChannelBook.class).channel(code); }

  private Notification test(String code, String to) { return transacted(() -> desk.its(TestChannel.class).test(code, to, ADMIN)); }

  private Notification line(Notification of) { return desk.its(NotificationBook.class).notification(of.id()); }

  @Test void aLetterReachesThoseOnDutyInTheirLanguage() {
    transacted(() -> {
      desk.mailServer(mail.port());
      desk.onDuty("wang", 4, "08:00", "20:00");
    });
    Source source = alarm();
    desk.carry("mail");
    assertThat(mail.letters()).singleElement().satisfies(letter -> {
      assertThat(letter).contains("To: wang@example.org", "From: wms@example.org", "Auto-Submitted: auto-generated");
      assertThat(read(letter)).contains("CJ-A", "发生时间：2026-11-26 10:00 (Asia/Shanghai)", "https://wms.example.org/alarms?id=" + desk.alarm(source).id());
    });
    assertThat(desk.log().stream().filter(one -> one.kind() == ChannelKind.EMAIL)).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(SendState.SENT));
    desk.carry("mail");
    assertThat(mail.letters()).as("once").hasSize(1);
  }

  private static String read(String letter) {
    try {
      return (String) new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))).getContent();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test void anAddressThatDoesNotExistIsGivenUpAtOnceAndHoldsUpNobody() {
    transacted(() -> desk.mailServer(mail.port()));
    Notification bad = test("mail", LoopbackMail.UNKNOWN);
    Notification good = test("mail", "wang@example.org");
    desk.carry("mail");
    assertThat(line(bad).state()).isEqualTo(SendState.GIVEN_UP);
    assertThat(line(bad).problem()).isEqualTo("LINE_REFUSED");
    assertThat(line(good).state()).isEqualTo(SendState.SENT);
    assertThat(channel("mail").failingSince()).isNull();
  }

  @Test void aMailServerThatDoesNotAnswerIsTriedAgainUntilTheLettersLoseTheirUse() {
    transacted(() -> desk.mailServer(1));
    Notification letter = test("mail", "wang@example.org");
    desk.carry("mail");
    assertThat(line(letter).state()).isEqualTo(SendState.WAITING);
    assertThat(line(letter).problem()).isEqualTo("LINE_UNREACHABLE");
    assertThat(line(letter).dueAt()).isEqualTo(desk.clock.instant().plusSeconds(5));
    assertThat(channel("mail").problem()).isEqualTo("LINE_UNREACHABLE");
    desk.carry("mail");
    assertThat(line(letter).tries()).as("not before its time").isEqualTo(1);
    desk.clock.pass(Duration.ofHours(4).plusSeconds(1));
    desk.carry("mail");
    assertThat(line(letter).state()).isEqualTo(SendState.GIVEN_UP);
  }

  @Test void aSubscriberGetsEverythingInOrderAndSigned() throws Exception {
    transacted(() -> desk.subscriber("county", http.url()));
    Source source = alarm();
    transacted(() -> desk.its(AcknowledgeAlarm.class).acknowledge(desk.alarm(source).id(), "在看", LEAD));
    desk.clock.pass(Duration.ofSeconds(1));
    transacted(() -> desk.over(source));
    transacted(desk::round);
    desk.carry("county");
    assertThat(http.heard()).extracting(heard -> Facts.read(heard.body()).get("type")).containsExactly("wms.alarm.raised", "wms.alarm.acknowledged", "wms.alarm.cleared");
    LoopbackHttp.Heard first = http.heard().get(0);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("a-key-of-some-length".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] signed = mac.doFinal((first.id() + "." + first.time() + "." + first.body()).getBytes(StandardCharsets.UTF_8));
    assertThat(first.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signed));
    assertThat(first.type()).startsWith("application/cloudevents+json");
    assertThat(first.time()).isEqualTo(Long.toString(AlarmDesk.THURSDAY_TEN.plusSeconds(1).getEpochSecond()));
  }

  @Test void aSubscriberThatFailsGetsNothingOutOfOrderAndTheSameIdAgain() {
    transacted(() -> desk.subscriber("county", http.url()));
    http.answers(503);
    Source source = alarm();
    desk.carry("county");
    desk.clock.pass(Duration.ofSeconds(1));
    transacted(() -> desk.over(source));
    transacted(desk::round);
    desk.carry("county");
    assertThat(http.heard()).as("the second waits for the first").hasSize(1);
    assertThat(channel("county").waiting()).isEqualTo(2);
    http.answers(204);
    desk.clock.pass(Duration.ofSeconds(5));
    desk.carry("county");
    assertThat(http.heard()).extracting(heard -> Facts.read(heard.body()).get("type")).containsExactly("wms.alarm.raised", "wms.alarm.raised", "wms.alarm.cleared");
    assertThat(http.heard().get(1).id()).isEqualTo(http.heard().get(0).id());
  }

  @Test void oneThatFailsForLongRaisesAnAlarmOfItsOwnAndClearsItWhenItGetsThrough() {
    transacted(() -> desk.subscriber("county", http.url()));
    http.answers(302);
    alarm();
    for (int minute = 0; minute < 20; minute += 5) {
      desk.carry("county");
      desk.clock.pass(Duration.ofMinutes(5));
    }
    assertThat(http.heard()).as("no redirect is followed").hasSize(4);
    AlarmView failed = desk.alarms(AlarmState.UNACKNOWLEDGED).stream().filter(one -> one.code() == AlarmCode.CHANNEL_FAILED).findFirst().orElseThrow();
    assertThat(failed.params()).containsEntry("channel", "county");
    http.answers(200);
    desk.carry("county");
    assertThat(desk.alarm(failed.source()).state()).isEqualTo(AlarmState.RETURNED_UNACKNOWLEDGED);
    assertThat(channel("county").failingSince()).isNull();
  }

  @Test void whatASubscriberNeverTookIsGivenUpAfterADayAndCanBeSentAgain() {
    transacted(() -> desk.subscriber("county", "http://127.0.0.1:1/"));
    Source source = alarm();
    desk.carry("county");
    desk.clock.pass(Duration.ofHours(24).plusSeconds(1));
    desk.carry("county");
    Notification old = desk.its(NotificationBook.class).history(desk.alarm(source).id()).told().stream().filter(one -> one.kind() == ChannelKind.WEBHOOK).findFirst().orElseThrow();
    assertThat(old.state()).isEqualTo(SendState.GIVEN_UP);
    transacted(() -> desk.its(KeepChannels.class).change(new ChannelCommand("county", ChannelKind.WEBHOOK, "County", "*", true, null, null, null, null, null, http.url(), null, null, null), 1, ADMIN));
    assertThatThrownBy(() -> transacted(() -> desk.its(ResendNotification.class).resend(old.id(), HAND))).hasMessageContaining("NOT_ALLOWED");
    transacted(() -> desk.its(ResendNotification.class).resend(old.id(), LEAD));
    assertThatThrownBy(() -> transacted(() -> desk.its(ResendNotification.class).resend(old.id(), LEAD))).hasMessageContaining("WAITS_ALREADY");
    desk.carry("county");
    assertThat(http.heard()).as("where it is now").hasSize(1);
    assertThatThrownBy(() -> transacted(() -> desk.its(ResendNotification.class).resend(old.id(), LEAD))).hasMessageContaining("SENT_ALREADY");
  }

  @Test void aTextMessageIsWhatTheGatewaysTemplateSays() {
    transacted(() -> desk.textMessages(http.url()));
    Notification one = test("sms", "13900000001");
    desk.carry("sms");
    assertThat(line(one).state()).isEqualTo(SendState.SENT);
    assertThat(http.heard()).singleElement().satisfies(heard -> {
      assertThat(heard.authorization()).isEqualTo("Bearer top-secret");
      assertThat(Facts.read(heard.body())).isEqualTo(Map.of("to", "13900000001", "say", "告警系统测试消息"));
    });
    http.answers(400);
    Notification refused = test("sms", "13900000002");
    http.heard().clear();
    desk.carry("sms");
    assertThat(line(refused).state()).as("a refusal for good").isEqualTo(SendState.GIVEN_UP);
    http.answers(429);
    Notification busy = test("sms", "13900000002");
    desk.carry("sms");
    assertThat(line(busy).state()).as("too many at once").isEqualTo(SendState.WAITING);
  }

  @Test void whatCouldNotGoOutForWantOfAChannelGoesOutLater() {
    Source source = alarm();
    Notification text = desk.its(NotificationBook.class).history(desk.alarm(source).id()).told().stream().filter(one -> one.kind() == ChannelKind.SMS && "wang".equals(one.person())).findFirst().orElseThrow();
    assertThat(text.problem()).isEqualTo("NO_CHANNEL");
    assertThatThrownBy(() -> transacted(() -> desk.its(ResendNotification.class).resend(text.id(), LEAD))).hasMessageContaining("NO_CHANNEL");
    transacted(() -> desk.textMessages(http.url()));
    transacted(() -> desk.its(ResendNotification.class).resend(text.id(), LEAD));
    desk.carry("sms");
    assertThat(http.heard()).hasSize(1);
    Notification toZhao = desk.log().stream().filter(one -> one.kind() == ChannelKind.SMS && "zhao".equals(one.person())).findFirst().orElseThrow();
    assertThatThrownBy(() -> transacted(() -> desk.its(ResendNotification.class).resend(toZhao.id(), LEAD))).hasMessageContaining("NO_ADDRESS");
  }

  @Test void twoServersDoNotSendBothAndADeadOnesShareIsTakenOver() {
    transacted(() -> desk.subscriber("county", http.url()));
    AlarmDesk other = desk.otherServer(entities);
    transacted(() -> other.its(Leases.class).take(Leases.ofChannel("county"), other.clock.instant()));
    alarm();
    desk.carry("county");
    assertThat(http.heard()).isEmpty();
    desk.clock.pass(Duration.ofSeconds(61));
    desk.carry("county");
    assertThat(http.heard()).hasSize(1);
  }

  @Test void aChannelThatIsOffSendsNothingAndItsTestSaysSo() {
    transacted(() -> desk.subscriber("county", http.url()));
    transacted(() -> desk.its(KeepChannels.class).change(new ChannelCommand("county", ChannelKind.WEBHOOK, "County", "*", false, null, null, null, null, null, http.url(), null, null, null), 1, ADMIN));
    Source source = alarm();
    assertThat(desk.log()).extracting(Notification::kind).doesNotContain(ChannelKind.WEBHOOK);
    assertThatThrownBy(() -> test("county", null)).hasMessageContaining("CHANNEL_OFF");
    assertThat(desk.alarm(source).state()).isEqualTo(AlarmState.UNACKNOWLEDGED);
  }

  @Test void aSecretIsUsedAndNeverShownNorTold() {
    transacted(() -> desk.textMessages(http.url()));
    assertThat(channel("sms").hasSecret()).isTrue();
    assertThat(channel("sms").toString()).doesNotContain("top-secret");
    assertThat(desk.its(wms.alarms.sql.Channels.class).find("sms").orElseThrow().toString()).doesNotContain("top-secret");
    ChannelCommand renamed = new ChannelCommand("sms", ChannelKind.SMS, "短信", "*", true, null, null, null, null, null, http.url(), "application/json", "{phone}{text}", null);
    assertThat(transacted(() -> desk.its(KeepChannels.class).change(renamed, 1, ADMIN)).hasSecret()).as("kept where none is given").isTrue();
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepChannels.class).change(renamed, 1, ADMIN))).hasMessageContaining("STALE");
  }

  @Test void aChannelThatMakesNoSenseIsRefusedWithEveryFault() {
    refused(new ChannelCommand("a b", ChannelKind.EMAIL, " ", null, true, null, 0, null, null, "nobody", null, null, null, null), "/code", "/label", "/facility", "/host", "/port", "/safety", "/sender");
    refused(new ChannelCommand("x", ChannelKind.SMS, "x", "*", true, null, null, null, null, null, "ftp://x/{phone}", "text/xml", "{text}", null), "/url", "/body", "/contentType");
    refused(new ChannelCommand("x", ChannelKind.WEBHOOK, "x", "*", true, null, null, null, null, null, "https://user:pw@x.example/", null, null, "short"), "/url", "/secret");
    refused(new ChannelCommand("x", ChannelKind.WEBHOOK, "x", "*", true, null, null, null, null, null, "https://x.example/ y", null, null, null), "/url", "/secret");
    refused(new ChannelCommand("x", null, "x", "*", true, null, null, null, null, null, null, null, null, null), "/kind");
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepChannels.class).add(new ChannelCommand("m", ChannelKind.EMAIL, "m", "NOWHERE", true, "h", 25, LineSafety.TLS, null, "a@b", null, null, null, null), ADMIN))).hasMessageContaining("NOT_FOUND");
    transacted(() -> desk.mailServer(25));
    assertThatThrownBy(() -> transacted(() -> desk.mailServer(25))).hasMessageContaining("CHANNEL_EXISTS");
    assertThatThrownBy(() -> test("mail", " ")).hasMessageContaining("/to");
    assertThatThrownBy(() -> transacted(() -> desk.its(TestChannel.class).test("mail", "a@b", LEAD))).hasMessageContaining("NOT_ALLOWED");
  }

  private void refused(ChannelCommand channel, String... pointers) {
    assertThatThrownBy(() -> transacted(() -> desk.its(KeepChannels.class).add(channel, ADMIN))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly(pointers));
  }

  @Test void thereAreWordsForEveryAlarmInBothLanguages() {
    for (String language : List.of("zh", "en")) {
      ResourceBundle words = ResourceBundle.getBundle("wms.alarms.message", language.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
      for (AlarmCode code : AlarmCode.values()) assertThat(words.containsKey("alarm." + code)).as(language + " " + code).isTrue();
    }
    assertThat(ResourceBundle.getBundle("wms.alarms.message", Locale.ENGLISH).keySet()).isEqualTo(ResourceBundle.getBundle("wms.alarms.message", Locale.CHINESE).keySet());
  }
}
