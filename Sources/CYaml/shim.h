// The YAML parser of libyaml; its archive is linked in statically.
#include <yaml.h>
