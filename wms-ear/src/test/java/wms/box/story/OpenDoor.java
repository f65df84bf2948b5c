package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import wms.box.DemoCopy;

/** The door of a chilled room stays open, and the lead of the cold store sees to it. */
final class OpenDoor {
  private static final String ROOM = "CJ-CS-B1";
  static final String BEEF = "BEE260196";
  private final Window lead;
  private final DemoCopy demo;

  OpenDoor(Window lead, DemoCopy demo) {
    this.lead = lead;
    this.demo = demo;
  }

  void isQuietAtFirst() {
    lead.page().navigate("login");
    lead.pictures("login");
    lead.signIn("lead-cj");
    assertThat(lead.page().locator(".facility-mark").first()).isVisible();
    lead.pictures("overview");
    lead.open("zones/" + ROOM);
    assertThat(lead.see("zone-now").getByTestId("state")).hasAttribute("data-state", "OK", Window.patientFor());
    lead.pictures("zone-calm");
  }

  void staysOpen() { demo.happens("door " + ROOM + " open"); }

  void roomIsSeenToWarmUp() {
    assertThat(lead.see("zone-chart")).hasAttribute("data-highest", Pattern.compile("^([7-9]|\\d\\d)(\\.\\d+)?$"), Window.patientFor());
    assertThat(lead.see("zone-now").getByTestId("state")).hasAttribute("data-state", Pattern.compile("WARN|ALARM"));
    lead.picturesNearAndFar("zone-warm");
  }

  /** The desk is open already, and nobody reloads it. */
  void alarmComesByItself() {
    lead.go("alarms");
    assertThat(alarm()).isVisible(Window.patient());
    lead.picturesNearAndFar("alarms");
    alarm().click();
    assertThat(lead.see("alarm-detail")).containsText(BEEF);
    lead.pictures("alarm");
  }

  private Locator alarm() { return lead.see("alarm-row").filter(new Locator.FilterOptions().setHasText(ROOM)).first(); }

  void lotsAreHeld() {
    lead.see("alarm-detail").getByText(BEEF).click();
    assertThat(lead.see("lot-status").first()).hasAttribute("data-status", "HELD", Window.patientFor());
    lead.pictures("lot-held");
    lead.open("stock?status=HELD");
    assertThat(lead.see("stock-row").filter(new Locator.FilterOptions().setHasText(BEEF))).isVisible();
    lead.picturesNearAndFar("stock-held");
  }

  void alarmIsTaken() {
    lead.go("alarms");
    alarm().click();
    lead.see("alarm-take").click();
    lead.fill("alarm-comment", "门已关上，正在测量货温。");
    lead.pictures("alarm-dialog");
    lead.see("dialog-act").click();
    assertThat(lead.see("alarm-taken").first()).containsText("门已关上");
    demo.happens("door " + ROOM + " closed");
    lead.pictures("alarm-taken");
  }
}
