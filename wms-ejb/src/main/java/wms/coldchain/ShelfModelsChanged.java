package wms.coldchain;

import java.util.Set;

/** Materials age otherwise than was said before. */
public record ShelfModelsChanged(Set<String> materials) {}
