package wms.web.kernel;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once a night, answers older than their keeping time go. */
@Singleton
public class Forgets {
  @Inject private GivenAnswers answers;

  @Schedule(hour = "3", minute = "17", persistent = false) void nightly() { answers.forgetOld(); }
}
