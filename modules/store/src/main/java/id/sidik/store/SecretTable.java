package id.sidik.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Texts that open something (the password of the centre), sealed under the key of the unit. */
public final class SecretTable {
    static final String PREFIX = "secret.";

    private final SettingTable settings;
    private final TemplateVault vault;

    SecretTable(Handle handle, TemplateVault vault) {
        this.settings = new SettingTable(handle);
        this.vault = vault;
    }

    /** @throws StoreException KEY_MISSING, KEY_WRONG, SEAL_BROKEN when the key beside the store does not open it */
    public Optional<String> get(String name) {
        return settings.get(PREFIX + name).map(HexFormat.of()::parseHex)
                .map(sealed -> new String(vault.open(sealed, belongsTo(name)), StandardCharsets.UTF_8));
    }

    public boolean has(String name) {
        return settings.get(PREFIX + name).isPresent();
    }

    public void put(String name, String secret) {
        byte[] sealed = vault.seal(secret.getBytes(StandardCharsets.UTF_8), belongsTo(name));
        settings.put(PREFIX + name, HexFormat.of().formatHex(sealed));
    }

    public void remove(String name) {
        settings.remove(PREFIX + name);
    }

    static String belongsTo(String name) {
        return "secret " + name;
    }
}
