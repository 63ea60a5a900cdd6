const EmbeddedEnvironment = require('./embedded-environment.cjs');

module.exports = () => EmbeddedEnvironment.end();
