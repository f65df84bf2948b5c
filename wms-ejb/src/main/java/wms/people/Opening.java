package wms.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** At the first start somebody must be able to sign in: prints the first login once, on the line the launcher passes on. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoNetwork"})
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {
  @Inject private FirstAdministrator first;

  @PostConstruct void open() {
    first.appoint().ifPresent(password -> System.out.println("WMS-FIRST-LOGIN " + FirstAdministrator.LOGIN + " " + password));
  }
}
