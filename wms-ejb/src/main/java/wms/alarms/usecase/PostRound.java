package wms.alarms.usecase;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.alarms.ChannelCommand;
import wms.alarms.sql.Channels;

/** Every two seconds each channel is asked for what waits; each has a postman of its own, so that one that hangs holds up no other. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class PostRound {
  private static final Logger LOG = Logger.getLogger(PostRound.class.getName());
  private final Set<String> onTheWay = ConcurrentHashMap.newKeySet();
  @Resource private ManagedExecutorService executor;
  @Inject private Channels channels;
  @Inject private Postman postman;

  @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
  void round() {
    try {
      for (ChannelCommand channel : channels.active()) if (onTheWay.add(channel.code())) executor.execute(() -> carry(channel));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Messages could not be looked for; trying again in 2 s.", e);
    }
  }

  private void carry(ChannelCommand channel) {
    try {
      postman.carry(channel);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Messages by " + channel.code() + " could not be sent; trying again in 2 s.", e);
    } finally {
      onTheWay.remove(channel.code());
    }
  }
}
