package wms.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;
import wms.web.kernel.Open;

/** Every door says who may come in, and none goes past the use cases. */
@AnalyzeClasses(packages = "wms", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorsTest {
  @ArchTest static final ArchRule everyResourceIsADoor = classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Door.class);

  @ArchTest static final ArchRule everyMethodSaysWhoMayCallIt = methods()
      .that(describe("answer HTTP", (JavaMethod method) -> method.isMetaAnnotatedWith(HttpMethod.class)))
      .should().beAnnotatedWith(Allowed.class).orShould().beAnnotatedWith(Open.class);

  @ArchTest static final ArchRule doorsUseWordsAndUseCasesOnly = noClasses().that().resideInAPackage("wms.web..")
      .should().dependOnClassesThat().resideInAnyPackage("wms.*.domain..", "wms.*.jpa..", "wms.*.sql..");
}
