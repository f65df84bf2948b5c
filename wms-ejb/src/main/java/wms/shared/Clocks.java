package wms.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

@Dependent
class Clocks {
  @Produces @Dependent Clock clock() { return Clock.systemUTC(); }
}
