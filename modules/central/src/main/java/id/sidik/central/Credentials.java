package id.sidik.central;

/**
 * A fresh account of the centre. The password exists only here and, as a hash, on the server: it is shown once or
 * written to a file, and cannot be asked for again.
 */
public record Credentials(String account, String password) {

    /** Never the password. */
    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
