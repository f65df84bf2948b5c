package wms.alarms;

import java.util.ArrayList;
import java.util.List;
import wms.shared.Scope;

/** Which lines of the delivery log are wanted; what is null does not matter. Tests that belong to no facility are shown to whoever sees all. */
public record NotificationFilter(String facility, String channel, ChannelKind kind, SendState state, Scope scope) {
  /** Conditions beginning with AND; their values are {@link #params()}. */
  public String and() {
    return (facility == null ? "" : " AND n.facility = ?") + (channel == null ? "" : " AND n.channel = ?") + (kind == null ? "" : " AND n.kind = ?") + (state == null ? "" : " AND n.send_state = ?") + scope.and("n.facility");
  }

  public List<Object> params() {
    List<Object> params = new ArrayList<>();
    if (facility != null) params.add(facility);
    if (channel != null) params.add(channel);
    if (kind != null) params.add(kind);
    if (state != null) params.add(state);
    params.addAll(scope.params());
    return params;
  }
}
