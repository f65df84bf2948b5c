package wms.gateway.orders;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;

/** The server's public key (Ed25519), by which its word is known. The topic is signed too: what was meant for another gateway is not for this one. */
public final class Seal {
    private final PublicKey key;
    private final String topic;

    private Seal(PublicKey key, String topic) {
        this.key = key;
        this.topic = topic;
    }

    /** From {@code server.key}, as the console shows it. */
    public static Seal of(Settings settings, String topic) {
        try {
            byte[] encoded = Base64.getDecoder().decode(settings.text(Key.SERVER_KEY));
            return new Seal(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)), topic);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw settings.wrong(Key.SERVER_KEY, "a public key as the console shows it");
        }
    }

    boolean isOn(byte[] payload, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update((topic + "\n").getBytes(StandardCharsets.UTF_8));
            check.update(payload);
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
