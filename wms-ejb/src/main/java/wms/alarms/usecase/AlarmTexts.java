package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import wms.alarms.AlarmView;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.shared.Part;

/** What people are told of an alarm, in their language and in the time of the facility. */
@Part
public class AlarmTexts {
  private static final ResourceBundle ZH = ResourceBundle.getBundle("wms.alarms.message", Locale.CHINESE);
  private static final ResourceBundle EN = ResourceBundle.getBundle("wms.alarms.message", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private final FacilityBook facilities;
  private final AlarmSettings settings;

  @Inject public AlarmTexts(FacilityBook facilities, AlarmSettings settings) {
    this.facilities = facilities;
    this.settings = settings;
  }

  /** A line for a small screen, and the whole for a letter. */
  record Text(String subject, String body) {}

  /** @param minutes how long nobody has answered yet, 0 at first */
  Text of(AlarmView alarm, int minutes, String language) {
    ResourceBundle words = words(language);
    Map<String, Object> facts = facts(alarm, minutes, words);
    StringBuilder body = new StringBuilder(filled(words, "body", facts));
    if (minutes > 0) body.append('\n').append(filled(words, "unanswered", facts));
    if (alarm.lotsHeld() > 0) body.append('\n').append(filled(words, "held", facts));
    settings.console().ifPresent(url -> body.append('\n').append(url).append("/alarms?id=").append(alarm.id()));
    return new Text(filled(words, minutes > 0 ? "subject.unanswered" : "subject", facts), body.toString());
  }

  /** Shows that a way works. */
  Text test(String channel, String language) {
    ResourceBundle words = words(language);
    return new Text(words.getString("test.subject"), filled(words, "test.body", Map.of("channel", channel)));
  }

  private Map<String, Object> facts(AlarmView alarm, int minutes, ResourceBundle words) {
    FacilityView facility = facilities.facility(alarm.facility());
    ZoneId zone = ZoneId.of(facility.timezone());
    Map<String, Object> facts = new HashMap<>(alarm.params());
    facts.replaceAll((name, value) -> shown(value, zone));
    facts.putAll(Map.of("facility", words == EN ? facility.names().en() : facility.names().zh(), "place", alarm.zone() == null ? alarm.facility() : alarm.zone(), "severity", words.getString("severity." + alarm.severity()),
        "raised", TIME.withZone(zone).format(alarm.raisedAt()) + " (" + facility.timezone() + ")", "waited", minutes, "lots", alarm.lotsHeld()));
    facts.put("what", filled(words, "alarm." + alarm.code(), facts));
    return facts;
  }

  private static Object shown(Object value, ZoneId zone) {
    if (value instanceof Double number) return String.format(Locale.ROOT, "%.1f", number);
    return value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? TIME.withZone(zone).format(Instant.parse(text)) : value;
  }

  private static String filled(ResourceBundle words, String key, Map<String, Object> facts) {
    String text = words.getString(key);
    for (Map.Entry<String, Object> fact : facts.entrySet()) text = text.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
    return text;
  }

  private static ResourceBundle words(String language) { return "en".equals(language) ? EN : ZH; }
}
