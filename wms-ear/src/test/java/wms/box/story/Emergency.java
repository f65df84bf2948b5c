package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A snowstorm: one manager opens the incident, switches and plans, another approves, and the stores load. */
final class Emergency {
  private final Window manager;
  private final Window other;
  private final Window operator;
  private String incident;
  private String plan;

  Emergency(Window manager, Window other, Window operator) {
    this.manager = manager.signIn("manager");
    this.other = other.signIn("manager2");
    this.operator = operator.signIn("operator");
  }

  void incidentIsOpened() {
    manager.go("incidents");
    manager.see("incident-open").click();
    manager.fill("incident-name", "暴雪断路");
    manager.fill("incident-place", "准东");
    manager.pictures("incident-dialog");
    manager.see("dialog-act").click();
    assertThat(manager.see("incident-state")).isVisible();
    incident = manager.page().url();
    isNeeded("CJ-CP", "NOODLES", "8000", "5");
    isNeeded("ZD-CP", "BEEF-CH", "12000", "4");
    manager.pictures("incident");
  }

  private void isNeeded(String point, String material, String amount, String priority) {
    int before = manager.see("need-row").count();
    manager.see("need-open").click();
    manager.choose("need-point", "(" + point + ")");
    manager.choose("material", "(" + material + ")");
    manager.fill("need-quantity", amount);
    manager.choose("need-priority", priority);
    manager.see("dialog-act").click();
    assertThat(manager.see("need-row")).hasCount(before + 1);
  }

  void isSwitched(String facility) {
    manager.page().navigate(incident);
    manager.see("switch-choose").click();
    manager.page().getByText(facility, new Page.GetByTextOptions().setExact(true)).click();
    manager.see("switch-target-EMERGENCY").check();
    assertThat(manager.see("switch-effect").first()).isVisible();
    manager.fill("switch-reason", "暴雪红色预警");
    manager.fill("switch-confirm", facility.toLowerCase());
    assertThat(manager.see("switch-do")).isDisabled();
    manager.fill("switch-confirm", facility);
    manager.pictures("switch-" + facility);
    manager.see("switch-do").click();
    assertThat(manager.see("switch-done")).isVisible();
    assertThat(manager.see("mode").first()).hasAttribute("data-mode", "EMERGENCY");
    manager.pictures("switch-done-" + facility);
  }

  void planLeavesHeldLotsOutAndSaysWhy() {
    manager.page().navigate(incident);
    manager.see("plan-draw").click();
    assertThat(manager.see("plan-state")).hasAttribute("data-state", "DRAFT", Window.patientFor());
    plan = manager.page().url();
    var leftOut = manager.see("left-out-row").filter(new Locator.FilterOptions().setHasText(OpenDoor.BEEF));
    assertThat(leftOut).isVisible();
    assertThat(leftOut).containsText("冻结");
    assertThat(manager.see("why-not").locator("[data-code=HELD_STOCK]").first()).isVisible();
    assertThat(manager.see("shipment-row").filter(new Locator.FilterOptions().setHasText(OpenDoor.BEEF))).hasCount(0);
    manager.pictures("plan");
  }

  void ownPlanIsForSomebodyElse() {
    assertThat(manager.see("own-plan")).isVisible();
    assertThat(manager.see("plan-approve")).hasCount(0);
  }

  void anotherManagerApproves() {
    other.open(plan);
    assertThat(other.see("plan-approve")).isDisabled();
    other.fill("order-of-use", "昌应急动〔2026〕17号");
    other.pictures("plan-to-approve");
    other.see("plan-approve").click();
    assertThat(other.see("plan-decided")).isVisible();
    other.pictures("plan-approved");
    manager.open("");
    assertThat(manager.page().locator(".facility-mark").first()).isVisible();
    manager.picturesNearAndFar("overview-emergency");
    other.see("to-loading").click();
    assertThat(other.see("task-row").first()).isVisible();
    other.pictures("loading");
  }

  void switchBackWaitsForTheTasks(String facility) {
    manager.open("facilities/" + facility + "/switch");
    manager.see("switch-back").click();
    assertThat(manager.see("switch-block").locator("visible=true").first()).hasAttribute("data-code", "LOADING_TASKS_WAITING");
    manager.fill("back-reason", "道路恢复");
    manager.fill("back-confirm", facility);
    assertThat(manager.see("dialog-act")).isDisabled();
    manager.pictures("switch-back-refused");
  }

  /** The store loads one task; what is left is cancelled. */
  void tasksAreLoadedOrCancelled(String facility) {
    operator.open("loading-tasks?facility=" + facility);
    var waiting = operator.see("task-load");
    assertThat(waiting.first()).isVisible();
    int left = waiting.count();
    waiting.first().click();
    assertThat(waiting).hasCount(left - 1);
    operator.pictures("loading-operator");
    other.open("loading-tasks?facility=" + facility);
    for (int more = left - 1; more > 0; more--) {
      assertThat(other.see("task-cancel")).hasCount(more);
      other.see("task-cancel").first().click();
      other.fill("cancel-comment", "道路恢复，不再需要");
      other.see("dialog-act").click();
    }
    assertThat(other.see("task-row")).hasCount(0);
  }

  void isSwitchedBack(String facility) {
    manager.open("facilities/" + facility + "/switch");
    manager.see("switch-back").click();
    manager.fill("back-reason", "道路恢复");
    manager.fill("back-confirm", facility);
    manager.pictures("switch-back");
    manager.see("dialog-act").click();
    assertThat(manager.see("mode").first()).hasAttribute("data-mode", "NORMAL");
    manager.pictures("switched-back");
  }
}
