package wms.box.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    PlaywrightAssertions.setDefaultAssertionTimeout(120_000);
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    box = Box.start(demo);
  }

  /** The one that {@code wms test} asks for. */
  private static Path chromium() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, "chromium")).filter(Files::isExecutable).findFirst()
      .orElseThrow(() -> new AssertionError("there is no chromium on the PATH"));
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
      emergency.switchBackWaitsForTheTasks("CJ-DU");
      emergency.tasksAreLoadedOrCancelled("CJ-DU");
      emergency.isSwitchedBack("CJ-DU");
      mustNotComplain(lead, manager, other, operator);
    }
  }

  @Test void dailyWorkIsDoneAtADesk() {
    try (var lead = window(); var manager = window(); var administrator = window()) {
      var work = new DailyWork(lead.signIn("lead"));
      work.goodsAreReceived();
      work.aLotIsMovedAndMovedBack();
      work.stockIsCorrected();
      work.anOrderIsPlacedAndShipped();

      new DailyWork(manager.signIn("manager")).aRoadIsClosed();

      var desk = new DailyWork(administrator.signIn(box.firstLogin()));
      desk.aUserIsAdded();
      desk.aTableIsImported();
      mustNotComplain(lead, manager, administrator);
    }
  }

  @Test void goodsArriveAndFindTheirPlace() {
    try (var operator = window()) {
      var goods = new ArrivingGoods(operator.signIn("operator"));
      goods.aLorryArrives();
      goods.itIsUnloaded();
      goods.aCrateIsSentBack();
      goods.whatCameIsPutBesideWhatWasAnnounced();
      goods.theGoodsFindTheirPlace();
      goods.aPalletIsMade();
      mustNotComplain(operator);
    }
  }

  @Test void warmGoodsAreCooledBeforeTheyFindTheirPlace() {
    try (var operator = window()) {
      var goods = new CoolingDown(operator.signIn("operator"));
      goods.whatCannotBeReachedIsRefused();
      goods.coolingBegins();
      goods.theProbeIsRead();
      goods.nobodyMovesItMeanwhile();
      goods.itIsDoneWhenItIsCold();
      goods.itFindsItsPlace();
      mustNotComplain(operator);
    }
  }

  @Test void goodsAreCountedWhileTheyAreFetchedThenLoadedAndArrive() {
    try (var operator = window(); var lead = window(); var counter = window()) {
      var count = new CountedMeanwhile(lead.signIn("lead"), counter.signIn("operator"));
      count.aCountIsOpened();
      count.everyBinIsCounted();

      var goods = new SendingGoods(operator.signIn("operator"));
      goods.theOrderBecomesAWave();
      goods.thePickerIsToldOfAWrongBin();
      goods.theCarcassesAreCountedAndWeighed();
      count.whatWasFetchedSinceIsNoDifference();
      goods.theyArePacked();
      goods.aLorryIsLoadedUnderCheck();
      goods.itLeavesAndArrives();
      mustNotComplain(operator, lead, counter);
    }
  }

  private static void mustNotComplain(Window... windows) {
    for (var each : windows) assertThat(each.complaints()).isEmpty();
  }

  private static Window window() { return new Window(browser, box); }
}
