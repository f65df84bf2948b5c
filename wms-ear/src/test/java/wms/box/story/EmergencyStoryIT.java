package wms.box.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wms.box.Box;
import wms.box.DemoCopy;

/** The shipped box with its demo, as people meet it in a browser: from a door that stays open to the way back from an emergency. */
class EmergencyStoryIT {
  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
  private static DemoCopy demo;
  private static Box box;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll static void aBoxAndABrowser() {
    demo = DemoCopy.make().withRule("CHILL-HOT", "PT15S").withSampling("PT5S", "PT20M");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(FLAGS));
    box = Box.start(demo);
  }

  @AfterAll static void close() {
    if (box != null) box.close();
    playwright.close();
    demo.remove();
  }

  @Test void aWarmRoomIsAnsweredAndAnEmergencyIsServedWithoutItsLots() {
    try (var lead = window(); var manager = window(); var other = window(); var operator = window()) {
      var door = new OpenDoor(lead, demo);
      door.isQuietAtFirst();
      door.staysOpen();
      door.roomIsSeenToWarmUp();
      door.alarmComesByItself();
      door.lotsAreHeld();
      door.alarmIsTaken();

      var emergency = new Emergency(manager, other, operator);
      emergency.incidentIsOpened();
      emergency.isSwitched("CJ-DU");
      emergency.isSwitched("CJ-RS");
      emergency.planLeavesHeldLotsOutAndSaysWhy();
      emergency.ownPlanIsForSomebodyElse();
      emergency.anotherManagerApproves();
      emergency.switchBackWaitsForTheTasks("CJ-RS");
      emergency.tasksAreLoadedOrCancelled("CJ-RS");
      emergency.isSwitchedBack("CJ-RS");
      for (var each : List.of(lead, manager, other, operator)) Assertions.assertThat(each.complaints()).isEmpty();
    }
  }

  private static Window window() { return new Window(browser, box); }
}
