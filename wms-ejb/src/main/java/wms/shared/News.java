package wms.shared;

import java.util.Map;

/**
 * Something the screens should know at once; forwarded to the live feed after the commit, lost on a rollback.
 *
 * @param topic one of reading, zone, alarm, notification, channel, rota, policy, excursion, hold, stock, recall, mode, incident, plan, material, partner, equipment, shelf-model
 * @param facility whose facility it concerns (only those who may see it get it), or null
 */
public record News(String topic, String facility, String key, Map<String, Object> data) {}
