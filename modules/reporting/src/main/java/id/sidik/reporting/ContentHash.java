package id.sidik.reporting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;

/** SHA-256 over texts, each with its length before it, so that no two different tables read the same. */
final class ContentHash {
    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    ContentHash add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    ContentHash add(TableSheet table) {
        add(table.columns().size() + "x" + table.rows().size());
        table.columns().forEach(column -> add(column.title()));
        table.rows().forEach(row -> row.forEach(cell -> add(text(cell))));
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(TableCell cell) {
        return switch (cell) {
            case TableCell.Empty() -> "";
            case TableCell.Text(String text) -> "t" + text;
            case TableCell.Day(LocalDate day) -> "d" + day;
            case TableCell.Time(LocalTime time) -> "c" + time;
            case TableCell.Amount(BigDecimal value) -> "f" + Indonesian.number(value);
        };
    }
}
