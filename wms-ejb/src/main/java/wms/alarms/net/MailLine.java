package wms.alarms.net;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import wms.alarms.AlarmReason;
import wms.alarms.ChannelCommand;
import wms.alarms.LineSafety;
import wms.alarms.Message;
import wms.alarms.Undelivered;

/** A letter by SMTP. */
final class MailLine {
  private static final String PATIENCE_MS = "10000";

  void send(Message message, ChannelCommand channel) throws Undelivered {
    Session session = Session.getInstance(settings(channel));
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect(channel.host(), channel.port(), channel.login(), channel.login() == null ? null : channel.secret());
      transport.sendMessage(letter(session, message, channel), new Address[] {new InternetAddress(message.address(), true)});
    } catch (AuthenticationFailedException e) {
      throw Undelivered.forNow(AlarmReason.LINE_REFUSED, "the mail server does not accept user and password");
    } catch (SendFailedException e) {
      boolean forGood = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
      throw forGood ? Undelivered.forGood(AlarmReason.LINE_REFUSED, told(e)) : Undelivered.forNow(AlarmReason.LINE_REFUSED, told(e));
    } catch (jakarta.mail.internet.AddressException e) {
      throw Undelivered.forGood(AlarmReason.NO_ADDRESS, e.getMessage());
    } catch (MessagingException e) {
      throw Undelivered.forNow(AlarmReason.LINE_UNREACHABLE, told(e));
    }
  }

  private static Properties settings(ChannelCommand channel) {
    Properties settings = new Properties();
    settings.put("mail.smtp.auth", String.valueOf(channel.login() != null));
    settings.put("mail.smtp.starttls.enable", String.valueOf(channel.safety() == LineSafety.STARTTLS));
    settings.put("mail.smtp.starttls.required", String.valueOf(channel.safety() == LineSafety.STARTTLS));
    settings.put("mail.smtp.ssl.enable", String.valueOf(channel.safety() == LineSafety.TLS));
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    for (String time : new String[] {"connectiontimeout", "timeout", "writetimeout"}) settings.put("mail.smtp." + time, PATIENCE_MS);
    return settings;
  }

  /** It carries the same Message-ID however often it is tried, so that a mailbox can tell a second copy; and says that no answer is expected. */
  private static MimeMessage letter(Session session, Message message, ChannelCommand channel) throws MessagingException {
    MimeMessage letter = new MimeMessage(session) {
      @Override protected void updateMessageID() throws MessagingException { setHeader("Message-ID", "<" + message.eventId() + "@wms>"); }
    };
    letter.setFrom(new InternetAddress(channel.sender(), true));
    letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.address(), true));
    letter.setSubject(message.subject(), "UTF-8");
    letter.setText(message.body(), "UTF-8");
    letter.setHeader("Auto-Submitted", "auto-generated");
    letter.setSentDate(Date.from(message.firstAt()));
    return letter;
  }

  private static String told(MessagingException e) {
    Throwable last = e;
    while (last.getCause() != null) last = last.getCause();
    return String.valueOf(last.getMessage()).strip();
  }
}
