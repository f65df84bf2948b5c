package wms.alarms;

import java.util.List;

/** What became of an alarm, and who was told when. */
public record AlarmHistory(List<AlarmEvent> events, List<Notification> told) {}
