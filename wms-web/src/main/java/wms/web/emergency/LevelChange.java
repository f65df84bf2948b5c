package wms.web.emergency;

import wms.emergency.Level;

public record LevelChange(Level level) {}
