package dev.meshwright.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Refuses values that a command can't work with, before it starts anything. */
public record ArgumentCheck(CommandLine command) {

    /** @throws ParameterException when the value of an option is less than the least, more than the most, or no number */
    public void requireRange(String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw refusal(
                    option + " is " + plain(value) + "; it must be from " + plain(least) + " to " + plain(most) + ".");
        }
    }

    /** @param reason what is wrong, with which value, and what to do */
    public ParameterException refusal(String reason) {
        return new ParameterException(command, reason);
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
