package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What is done at a desk on any day, each with the refusal one may meet. */
final class DailyWork {
  private static final String MATERIALS = "code,name_zh,name_en,gtin,gb38565,unit,step,temperature_class,shelf_life_days,mass_kg,volume_m3\n";
  private final Window window;

  DailyWork(Window window) {
    this.window = window;
  }

  void goodsAreReceived() {
    window.go("stock");
    window.see("receive-open").click();
    window.choose("pick-facility", "(URC-CS)");
    window.choose("pick-zone", "URC-CS-B1");
    window.choose("material", "(BEEF-CH)");
    window.fill("receive-lot", "BEE-NEW");
    window.fill("receive-quantity", "120.5");
    window.fill("receive-expiry", LocalDate.now().plusDays(20).toString());
    window.fill("receive-supplier", "昌吉肉业公司");
    window.fill("receive-probe", "9.5");
    isRefused("GOODS_TOO_WARM");
    window.pictures("receive-refused");
    window.fill("receive-probe", "2.5");
    isDone();
  }

  void aLotIsMovedAndMovedBack() {
    window.open("lots/CHICKEN-FZ-02");
    window.see("move-open").first().click();
    window.choose("pick-zone", "CJ-CS-B1");
    window.fill("move-quantity", "10");
    isRefused("ZONE_WRONG_CLASS");
    window.choose("pick-zone", "CJ-CS-C1");
    isDone();
    assertThat(window.see("stock-row")).hasCount(2);
    window.page().getByText("撤销").click();
    assertThat(window.see("stock-row")).hasCount(1);
    window.pictures("moved-back");
  }

  void stockIsCorrected() {
    window.see("adjust-open").first().click();
    window.fill("adjust-amount", "8990");
    assertThat(window.see("adjust-effect")).isVisible();
    isDone();
    assertThat(window.see("stock-row").first()).containsText("8,990");
  }

  void anOrderIsPlacedAndShipped() {
    window.go("orders");
    window.see("order-open").click();
    window.choose("order-facility", "(URC-CS)");
    window.fill("order-consignee", "乌鲁木齐学校食堂");
    window.choose("material", "(MELON)");
    window.fill("order-quantity", "50");
    isDone();
    window.see("order-ship").click();
    isDone();
    assertThat(window.see("order-state")).hasText("已发货");
    window.pictures("order-shipped");
  }

  void aRoadIsClosed() {
    window.go("roads");
    assertThat(window.see("road-row").first()).isVisible();
    window.fill("filter", "KSH-CS");
    assertThat(window.see("road-row").filter(new Locator.FilterOptions().setHasNotText("喀什"))).hasCount(0); // rows that go away under the hand take the click with them
    window.see("road-change").first().click();
    window.fill("road-reason", "风吹雪");
    isDone();
    assertThat(window.see("road-row").first()).containsText("风吹雪");
    window.pictures("roads");
  }

  void aUserIsAdded() {
    window.go("users");
    window.see("user-open").click();
    window.fill("user-code", "night");
    window.fill("user-name", "夜班");
    window.fill("user-password", "short");
    isRefused("INVALID_INPUT");
    window.pictures("user-refused");
    window.fill("user-password", "long enough for the night");
    isDone();
    assertThat(window.see("user-row").filter(new Locator.FilterOptions().setHasText("夜班"))).isVisible();
  }

  void aTableIsImported() {
    window.go("imports");
    isChosen("GRAPE,葡萄,Grapes,123,,kg,x,WARM,1,1,1\n");
    window.see("import-do").click();
    assertThat(window.see("import-error")).hasCount(4);
    window.picture("import-refused"); // its codes are what the file must say
    isChosen("NAAN,馕,Naan,,1010201,pcs,1,AMBIENT,10,0.5,0.002\n");
    window.see("import-do").click();
    assertThat(window.see("import-done")).isVisible();
  }

  private void isChosen(String rows) {
    window.page().locator("input[type=file]").setInputFiles(new FilePayload("materials.csv", "text/csv", (MATERIALS + rows).getBytes(StandardCharsets.UTF_8)));
  }

  private void isRefused(String code) {
    window.see("dialog-act").click();
    try {
      assertThat(window.see("dialog").getByTestId("problem")).hasAttribute("data-code", code);
    } catch (AssertionError e) {
      throw new AssertionError("Not refused: " + window.sent(), e);
    }
  }

  private void isDone() {
    window.see("dialog-act").click();
    assertThat(window.see("dialog")).hasCount(0);
  }
}
