package wms.box.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import wms.box.Box;

/** The console in a window of one person, by what they see: test ids, words, pages. */
final class Window implements AutoCloseable {
  private static final Path PICTURES = Path.of(System.getProperty("wms.top", "..")).resolve("wms-ear/target/screenshots");
  private static final Pattern KEY = Pattern.compile("^[a-z]+(\\.[a-zA-Z]+)+$");
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");

  /** Charts, dialogs and maps are drawn after what they show has come. */
  private static final int A_DRAWING_MS = 500;
  private static final ViewportSize HANDHELD = new ViewportSize(360, 740);
  private static final ViewportSize DESK = new ViewportSize(1280, 800);
  private static final ViewportSize WALL = new ViewportSize(1920, 1080);
  /** For what the site or the planner takes its time over; a page answers sooner. */
  private static final int PATIENCE_MS = 300_000;

  private final BrowserContext context;
  private final Page page;
  private volatile String sent = "nothing";
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Window(Browser browser, Box box) {
    context = browser.newContext(new Browser.NewContextOptions().setBaseURL(box.http().toString()).setViewportSize(DESK.width, DESK.height).setLocale("zh-CN").setTimezoneId("Asia/Shanghai"));
    page = context.newPage();
    page.setDefaultTimeout(120_000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(this::listen);
    page.onRequest(request -> { if (request.method().equals("POST")) sent = request.url() + " " + request.postData(); });
  }

  /** Being asked to sign in, and having no connection, are no faults of the page. */
  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) complaints.add(message.text());
  }

  Page page() { return page; }

  /** What the page sent last to change something. */
  String sent() { return sent; }

  /** What the page itself complained of so far. */
  List<String> complaints() { return complaints; }

  /** Signs a demo user in with a click on their name, as the demo invites to. */
  Window signIn(String user) {
    page.navigate("login");
    see("demo-user-" + user).click();
    assertThat(see("account")).isVisible();
    return this;
  }

  /** Signs in as user and password say. */
  Window signIn(List<String> login) {
    page.navigate("login");
    fill("login-user", login.get(0));
    fill("login-password", login.get(1));
    see("login-submit").click();
    assertThat(see("account")).isVisible();
    return this;
  }

  Window open(String path) {
    page.navigate(path);
    assertThat(see("page-title")).isVisible(patient());
    return this;
  }

  Window go(String place) {
    see("nav-" + place).click();
    assertThat(see("page-title")).isVisible();
    return this;
  }

  Locator see(String id) { return page.getByTestId(id); }

  /** What is typed must stand there: while a page is still busy the cursor may have gone elsewhere. */
  void fill(String id, String text) {
    field(id).fill(text);
    assertThat(field(id)).hasValue(text);
  }

  /** Fields of the console carry their test id on the input itself or on its frame. */
  private Locator field(String id) { return page.locator("input[data-testid='%1$s'], textarea[data-testid='%1$s'], [data-testid='%1$s'] input, [data-testid='%1$s'] textarea".formatted(id)).first(); }

  /** Opens a choice, types what it is about, and takes the entry with this text. */
  void choose(String id, String text) {
    assertThat(field(id)).isEnabled();
    page.locator("label:has([data-testid='%1$s']), [data-testid='%1$s']".formatted(id)).first().click();
    if (field(id).isEditable()) field(id).fill(text.replaceAll("[()]", ""));
    page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(text)).first().click();
  }

  /** Also behind an open dialog, where a hand would not reach. */
  void language(String language) {
    see("language-" + language).first().dispatchEvent("click");
    assertThat(page.locator("html")).hasAttribute("lang", language.equals("zh") ? "zh-CN" : "en");
  }

  /** The page as it is, in both languages; the words of neither may be those of the machine. */
  void pictures(String name) {
    for (String language : List.of("en", "zh")) {
      language(language);
      assertThat(page.locator("[aria-busy='true'], .q-skeleton")).hasCount(0);
      page.waitForTimeout(A_DRAWING_MS);
      picture(name + "-" + language);
      mustFit(name + " in " + language);
      mustReadAsWords(name + " in " + language);
    }
  }

  void picture(String name) { page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true)); }

  void handheld() { page.setViewportSize(HANDHELD.width, HANDHELD.height); }

  void desk() { page.setViewportSize(DESK.width, DESK.height); }

  /** The same on a handheld and on a large screen. */
  void picturesNearAndFar(String name) {
    pictures(name);
    for (var size : List.of(HANDHELD, WALL)) {
      page.setViewportSize(size.width, size.height);
      pictures(name + "-" + size.width);
    }
    desk();
  }

  private void mustFit(String where) {
    var over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    org.assertj.core.api.Assertions.assertThat(over).as("pixels that " + where + " is too wide").isEqualTo(0);
  }

  /** Codes in {@code <code>} and the audit trail's own names are meant to be read as they are. */
  void mustReadAsWords(String where) {
    var lines = page.locator("body").innerText().lines().map(String::strip).toList();
    org.assertj.core.api.Assertions.assertThat(lines).as(where).noneMatch(line -> KEY.matcher(line).matches() || CODE.matcher(line).find());
  }

  static LocatorAssertions.IsVisibleOptions patient() { return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS); }

  static LocatorAssertions.HasAttributeOptions patientFor() { return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS); }

  @Override public void close() { context.close(); }
}
