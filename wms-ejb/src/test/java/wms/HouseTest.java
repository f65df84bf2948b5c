package wms;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wms.shared.Part;
import wms.shared.Query;
import wms.shared.UseCase;

/** The walls of the house: who may know whom, and what lives in which room. */
@AnalyzeClasses(packages = "wms", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  /** Each may know those before it, never those after it. */
  private static final List<String> ORDER = List.of("shared", "catalogue", "facilities", "people", "telemetry", "inventory", "coldchain", "receiving", "precooling",
      "shipping", "replenishment", "dispatch", "emergency", "alarms", "trace", "reports", "audit");

  @ArchTest static final ArchRule nobodyKnowsThoseAfterThem = classes().should(knowOnlyThoseBefore());

  @ArchTest static final ArchRule noCircles = slices().matching("wms.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule telemetryKnowsNothingOfGoods = noClasses().that().resideInAPackage("wms.telemetry..").should().dependOnClassesThat().resideInAPackage("wms.inventory..");

  @ArchTest static final ArchRule inventoryKnowsNothingOfTemperature = noClasses().that().resideInAPackage("wms.inventory..").should().dependOnClassesThat().resideInAPackage("wms.telemetry..");

  @ArchTest static final ArchRule roomsWithinACapabilityStayItsOwn = classes().should(stayOutOfOthersRooms());

  /** One of each serves everybody at once. */
  @ArchTest static final ArchRule whoServesAllKeepsNothing = fields().that(describe("are of one who serves all", HouseTest::servesAll)).and().areNotStatic()
      .should().beFinal().orShould().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(Resource.class);

  @ArchTest static final ArchRule whoServesAllCollectsNothing = fields().that(describe("are of one who serves all", HouseTest::servesAll)).and().areNotStatic()
      .should().notHaveRawType(assignableTo(Collection.class).or(assignableTo(Map.class)));

  /** The container stands in front of these with a class of its own; one that cannot be does not start, and only the container says so. */
  @ArchTest static final ArchRule whatIsSharedCanBeStoodInFor = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(ApplicationScoped.class).and().areNotPrivate().and().areNotStatic().should().beFinal();

  @ArchTest static final ArchRule noRoomsNamedByKind = noClasses().should().resideInAnyPackage("..util..", "..helper..", "..common..", "..dto..", "..impl..", "..exception..");

  @ArchTest static final ArchRule noNamesThatSayNothing = noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils)");

  @ArchTest static final ArchRule entitiesHaveVerbsNotSetters = noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().haveNameMatching("set[A-Z].*");

  @ArchTest static final ArchRule timeComesIn = noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
      .orShould().callMethod(System.class, "currentTimeMillis");

  @ArchTest static final ArchRule onlyTheClockProducerReadsTheWall = noClasses().that(describe("are not the clock's producer", type -> !type.getName().equals("wms.shared.Clocks")))
      .should().callMethod(Clock.class, "systemUTC");

  private static ArchCondition<JavaClass> knowOnlyThoseBefore() {
    return forEachDependency("know only capabilities before their own", (from, to) -> place(to) > place(from));
  }

  private static ArchCondition<JavaClass> stayOutOfOthersRooms() {
    return forEachDependency("use others' words and use cases only",
        (from, to) -> place(from) != place(to) && to.getPackageName().matches("wms\\.\\w+\\.(domain|jpa|sql|mqtt)(\\..*)?"));
  }

  private interface Wrong { boolean is(JavaClass from, JavaClass to); }

  private static ArchCondition<JavaClass> forEachDependency(String description, Wrong wrong) {
    return new ArchCondition<>(description) {
      @Override public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream().filter(d -> isOurs(d.getTargetClass()) && isOurs(type)).filter(d -> wrong.is(type, d.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
      }
    };
  }

  private static boolean isOurs(JavaClass type) { return place(type) >= 0; }

  private static int place(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 1 && parts[0].equals("wms") ? ORDER.indexOf(parts[1]) : -1;
  }

  private static boolean servesAll(JavaField field) {
    return Stream.of(UseCase.class, Query.class, Part.class).anyMatch(field.getOwner()::isAnnotatedWith);
  }
}
