package wms.emergency;

import java.util.List;

/**
 * An incident to open.
 *
 * @param id made by the sender, so that sending twice opens one incident; null: made here
 * @param place a facility or the name of a county, as people say it
 * @param kind flood, epidemic, snow …: free text, may be null
 * @param needs what is known to be needed already; may be null
 */
public record NewIncident(String id, String name, String place, Level level, String kind, List<NewNeed> needs) {}
