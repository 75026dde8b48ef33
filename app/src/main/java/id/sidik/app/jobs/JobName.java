package id.sidik.app.jobs;

/** What a job is called. @param key "pull" is worded by {@code job.pull} @param subject what it is about, may be blank */
public record JobName(String key, String subject) {
    public String textKey() {
        return "job." + key;
    }
}
