package dev.meshwright.cli;

import dev.meshwright.cli.files.Printable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line what is wrong with a command's arguments, and in another where the rest is told. */
final class WrongUse implements IParameterExceptionHandler {

    private final List<String> commands;

    /** @param commands their names */
    WrongUse(Collection<String> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(Printable.of(reason(exception)));
        command.getErr()
                .println("Options and examples: ./" + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private String reason(ParameterException exception) {
        return switch (exception) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing);
            default -> {
                ArgSpec argument = exception.getArgSpec();
                if (argument != null && exception.getValue() != null) {
                    yield unreadable(argument, exception.getValue());
                }
                boolean nothing = exception.getCommandLine().getParent() == null;
                yield nothing ? "Say what to do: " + allCommands() + "." : exception.getMessage();
            }
        };
    }

    private String unmatched(UnmatchedArgumentException exception) {
        CommandLine command = exception.getCommandLine();
        List<String> surplus = exception.getUnmatched();
        String first = surplus.getFirst();
        if (exception.isUnknownOption()) {
            List<String> alike = exception.getSuggestions();
            return "There is no option " + first + "." + (alike.isEmpty() ? "" : " Is " + alike.getFirst() + " meant?");
        }
        if (command.getParent() == null) {
            return "There is no command '" + first + "'. The commands are " + allCommands() + ".";
        }
        List<PositionalParamSpec> taken = command.getCommandSpec().positionalParameters();
        if (taken.isEmpty()) {
            return "There is no place for '" + first + "': " + command.getCommandName() + " takes options alone.";
        }
        PositionalParamSpec last = taken.getLast();
        if (last.type() == String.class) {
            return "The " + last.paramLabel().toLowerCase(Locale.ROOT) + " ended before '" + first
                    + "': put all of it between quotes, as in \"" + last.getValue() + " " + String.join(" ", surplus)
                    + "\".";
        }
        String labels = taken.stream().map(PositionalParamSpec::paramLabel).collect(Collectors.joining(" and "));
        return "There is one file too many, '" + first + "': " + command.getCommandName() + " takes " + labels
                + ". A name with spaces goes between quotes.";
    }

    private String missing(MissingParameterException exception) {
        ArgSpec first = exception.getMissing().getFirst();
        String what = first instanceof OptionSpec option ? "The value of " + option.longestName() : first.paramLabel();
        return what + " is missing. " + described(first);
    }

    private String allCommands() {
        return String.join(", ", commands) + " or test";
    }

    private static String unreadable(ArgSpec argument, String value) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        Class<?> type = argument.type();
        String wanted =
                switch (type.getSimpleName()) {
                    case "int", "Integer" -> "it must be a whole number";
                    case "double", "Double" -> "it must be a number";
                    default -> "that can't be understood";
                };
        return name + " is '" + value + "'; " + wanted + ". " + described(argument);
    }

    private static String described(ArgSpec argument) {
        return String.join(" ", argument.description());
    }
}
