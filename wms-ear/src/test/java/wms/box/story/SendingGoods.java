package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Carcasses are ordered by weight, fetched by the piece with a handheld, packed, loaded under check, and arrive. */
final class SendingGoods {
  private static final String ORDER = "SO-000005";
  private final Window window;

  SendingGoods(Window window) {
    this.window = window;
  }

  void theOrderBecomesAWave() {
    window.open("orders");
    assertThat(order()).containsText("乌鲁木齐");
    window.picturesNearAndFar("orders");
    order().getByTestId("order-choose").click();
    window.see("wave-make").click();
    assertThat(window.see("pick-start").first()).isVisible();
    window.picturesNearAndFar("wave");
  }

  void thePickerIsToldOfAWrongBin() {
    window.handheld();
    window.see("pick-start").first().click();
    scan("ML-PC-B1-99");
    assertThat(window.see("pick-wrong")).containsText(window.see("pick-bin").innerText());
    window.pictures("pick-wrong-360");
  }

  void theCarcassesAreCountedAndWeighed() {
    scan(window.see("pick-bin").innerText());
    scan(window.see("pick-lot").innerText());
    assertThat(window.see("pick-done")).isDisabled();
    window.page().keyboard().type("246.4");
    window.pictures("pick-360");
    window.see("pick-done").click();
    assertThat(window.see("pick-finished")).isVisible();
    window.pictures("picked-360");
    window.desk();
  }

  void theyArePacked() {
    window.open("orders");
    order().getByRole(AriaRole.LINK).first().click();
    window.see("order-pack").click();
    assertThat(window.see("order-parcel")).isVisible();
    window.picturesNearAndFar("order-packed");
  }

  void aLorryIsLoadedUnderCheck() {
    window.open("orders");
    order().getByTestId("order-choose").click();
    window.see("shipment-open").click();
    window.fill("shipment-plate", "新B·H6688");
    window.fill("shipment-driver", "马强");
    window.choose("shipment-class", "冷藏");
    window.see("dialog-act").click();
    assertThat(window.see("load-check")).isVisible();
    window.handheld();
    window.see("load-check").click();
    window.fill("body", "2.8");
    window.see("body-done").click();
    scan("012345678901234560");
    assertThat(window.see("problem")).isVisible();
    window.pictures("load-wrong-360");
    scan(window.see("load-parcel").first().innerText());
    assertThat(window.see("load-right")).isVisible();
    window.pictures("loaded-360");
    window.desk();
  }

  void itLeavesAndArrives() {
    window.see("to-departure").click();
    window.see("depart").click();
    window.fill("depart-seal", "S-2601");
    window.see("dialog-act").click();
    assertThat(window.see("arrival")).isVisible();
    window.picturesNearAndFar("shipment");
    window.see("arrival").click();
    window.fill("arrival-degrees", "3.4");
    window.fill("arrival-signed", "古丽");
    window.picturesNearAndFar("shipment-arrival");
    window.see("arrival-done").click();
    assertThat(window.see("return")).isVisible();
    assertThat(window.page().locator("body")).containsText("246.4");
    window.open("shipments");
    window.picturesNearAndFar("shipments");
    window.open("crates");
    window.picturesNearAndFar("crates");
  }

  private Locator order() { return window.see("order-row").filter(new Locator.FilterOptions().setHasText(ORDER)); }

  /** What a scanner types. */
  private void scan(String text) {
    window.fill("scan-field", text);
    window.page().keyboard().press("Enter");
  }
}
