package dev.meshwright.cli.make;

/** Shows a person how a job goes. */
interface JobView {
    /** @param fraction 0 to 1 */
    void progress(double fraction, String message);

    void log(String level, String message);

    /** What is shown of progress is finished with. */
    void end();
}
