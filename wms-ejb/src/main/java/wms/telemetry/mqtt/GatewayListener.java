package wms.telemetry.mqtt;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.Registry;
import wms.telemetry.usecase.Hearing;
import wms.telemetry.usecase.IssueConfigurations;
import wms.telemetry.usecase.RecordReadings;
import wms.telemetry.usecase.RecordStatus;

/** Listens to the gateways from start to stop. Without {@code wms.broker.url} there is nothing to listen to. */
@Singleton
@Startup
@DependsOn({"Migrations", "DemoNetwork"})
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class GatewayListener {
  private static final Logger LOG = Logger.getLogger(GatewayListener.class.getName());

  @Inject @ConfigProperty(name = "wms.broker.url") private Optional<String> url;
  @Inject @ConfigProperty(name = "wms.broker.ca") private Optional<String> ca;
  @Inject @ConfigProperty(name = "wms.broker.user") private Optional<String> user;
  @Inject @ConfigProperty(name = "wms.broker.password") private Optional<String> password;
  @Inject @ConfigProperty(name = "wms.broker.clientId", defaultValue = "wms-server") private String clientId;
  @Inject @ConfigProperty(name = "wms.intake.dialects", defaultValue = "chirpstack") private Optional<String> dialects;
  @Inject @ConfigProperty(name = "wms.intake.sparkplug-host", defaultValue = "wms") private String sparkplugHost;
  @Inject private RecordReadings readings;
  @Inject private RecordStatus status;
  @Inject private ProgressBook progress;
  @Inject private IssueConfigurations configurations;
  @Inject private Registry registry;
  @Inject private Clock clock;
  @Inject private Outgoing outgoing;
  @Inject private Hearing hearing;
  @Resource private ManagedThreadFactory threads;
  private Intake intake;

  @PostConstruct void start() {
    if (url.filter(text -> !text.isBlank()).isEmpty()) {
      LOG.info("Telemetry by MQTT is off: wms.broker.url is not set.");
      return;
    }
    BrokerAccess broker = new BrokerAccess(url.get(), ca.filter(text -> !text.isBlank()).map(Path::of).orElse(null), user.orElse(""), password.orElse(""), clientId, otherTopics(), sparkplugHost);
    intake = new Intake(broker, registry, readings::record, status::record, progress::newest, configurations::issue, progress::isWritable, outgoing, hearing, clock);
    intake.start(threads);
  }

  private List<String> otherTopics() {
    return Stream.of(dialects.orElse("").split(",")).map(String::strip).filter(name -> !name.isEmpty()).filter(name -> {
      if (!Topics.BY_DIALECT.containsKey(name)) LOG.warning("wms.intake.dialects names '" + name + "', which nobody here speaks.");
      return Topics.BY_DIALECT.containsKey(name);
    }).map(Topics.BY_DIALECT::get).toList();
  }

  @PreDestroy void stop() {
    try {
      if (intake != null) intake.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
